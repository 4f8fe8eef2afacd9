import { Router } from 'express';
import * as auth from '../controllers/auth.controller.js';
import { validate } from '../middleware/validate.js';
import { authLimiter } from '../middleware/rateLimit.js';
import { credentials, registration, resetRequest } from '../middleware/schemas.js';

const router = Router();

router.post('/login', authLimiter, validate(credentials), auth.login);
router.post('/register', authLimiter, validate(registration), auth.register);
router.post('/forgot-password', authLimiter, validate(resetRequest), auth.forgotPassword);

export default router;
