import { Router } from 'express';
import * as admin from '../controllers/admin.controller.js';

const router = Router();

router.get('/users', admin.listUsers);
router.delete('/users/:id', admin.removeUser);

export default router;
