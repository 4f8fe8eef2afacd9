import { Router } from 'express';
import authRoutes from './auth.routes.js';
import parcelRoutes from './parcels.routes.js';
import adminRoutes from './admin.routes.js';
import { requireAuth } from '../middleware/auth.js';

const router = Router();

router.get('/health', (_req, res) => res.json({ ok: true }));
router.use('/auth', authRoutes);
router.use('/parcels', requireAuth, parcelRoutes);
router.use('/admin', requireAuth, adminRoutes);

export default router;
