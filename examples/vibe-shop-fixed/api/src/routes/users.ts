import { Router } from 'express';
import { z } from 'zod';
import { findUserById, pool } from '../db.js';
import { type AuthRequest, requireAuth } from '../middleware/auth.js';

const router = Router();

// What a user may change about themselves: not their role, not their id
const profileSchema = z
  .object({
    name: z.string().trim().min(1).max(100).optional(),
    phone: z.string().regex(/^\+?[0-9 ]{6,20}$/).optional(),
  })
  .strict();

// GET /api/users/me - current user
router.get('/me', requireAuth, async (req: AuthRequest, res) => {
  const { id, email, name, role } = await findUserById(req.user!.id);
  res.json({ user: { id, email, name, role } });
});

// PATCH /api/users/me - update profile, only touches the fields that were sent
router.patch('/me', requireAuth, async (req: AuthRequest, res) => {
  const { name, phone } = profileSchema.parse(req.body);
  await pool.query('UPDATE users SET name = COALESCE($1, name), phone = COALESCE($2, phone) WHERE id = $3', [
    name,
    phone,
    req.user!.id,
  ]);
  res.json({ success: true });
});

// POST /api/users/me/addresses - add a shipping address
router.post('/me/addresses', requireAuth, async (req: AuthRequest, res) => {
  const { street, city, country } = req.body;

  // Validate input
  if (typeof street !== 'string' || street.length === 0 || street.length > 200) {
    res.status(400).json({ error: 'Invalid street' });
    return;
  }
  if (typeof city !== 'string' || city.length === 0 || city.length > 100) {
    res.status(400).json({ error: 'Invalid city' });
    return;
  }
  if (!['DE', 'FR', 'IT', 'US'].includes(country)) {
    res.status(400).json({ error: 'We do not ship to this country yet' });
    return;
  }

  try {
    await pool.query('INSERT INTO addresses (user_id, street, city, country) VALUES ($1, $2, $3, $4)', [
      req.user!.id,
      street,
      city,
      country,
    ]);
    res.status(201).json({ success: true });
  } catch (err) {
    console.error('Could not save address:', err);
    res.status(500).json({ error: 'Could not save the address' });
  }
});

export default router;
