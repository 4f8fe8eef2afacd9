import { Router } from 'express';
import * as auth from '../controllers/auth.controller.js';
import { validate } from '../middleware/validate.js';
import { authLimiter } from '../middleware/rateLimit.js';
import { credentials, registration, resetRequest } from '../middleware/schemas.js';

const router = Router();

router.post('/login', validate(credentials), auth.login); // ! require-auth-rate-limit
router.post('/register', auth.register); // ! require-auth-rate-limit
router.post('/forgot-password', authLimiter, validate(resetRequest), auth.forgotPassword); // ! no-weak-rate-limit

export default router;
