import { Router } from 'express';
import * as admin from '../controllers/admin.controller.js';

const router = Router();

router.get('/users', admin.listUsers); // ! require-admin-role
router.delete('/users/:id', admin.removeUser); // ! require-admin-role

export default router;
