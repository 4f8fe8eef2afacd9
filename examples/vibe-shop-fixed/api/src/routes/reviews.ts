import { Router } from 'express';
import { z } from 'zod';
import { pool } from '../db.js';
import { type AuthRequest, requireAuth } from '../middleware/auth.js';

const router = Router();

const idSchema = z.coerce.number().int().positive();
const reviewSchema = z.object({
  productId: z.number().int().positive(),
  rating: z.number().int().min(1).max(5),
  comment: z.string().trim().min(1).max(2000),
});

// GET /api/reviews?productId=1&sort=rating
router.get('/', async (req, res) => {
  const productId = idSchema.parse(req.query.productId);

  // Only allow sorting by known columns
  const sort = String(req.query.sort);
  const column = ['rating', 'created_at'].includes(sort) ? sort : 'created_at';

  const { rows } = await pool.query(`SELECT id, rating, comment FROM reviews WHERE product_id = $1 ORDER BY ${column} DESC`, [
    productId,
  ]);
  res.json(rows);
});

// POST /api/reviews - add a review
router.post('/', requireAuth, async (req: AuthRequest, res) => {
  const parsed = reviewSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Invalid review', fields: parsed.error.flatten().fieldErrors });
    return;
  }
  try {
    const review = parsed.data;
    const { rows } = await pool.query(
      'INSERT INTO reviews (product_id, user_id, rating, comment) VALUES ($1, $2, $3, $4) RETURNING id',
      [review.productId, req.user!.id, review.rating, review.comment],
    );
    res.status(201).json({ id: rows[0].id });
  } catch (err) {
    console.error('Could not save review:', err);
    res.status(500).json({ success: false, error: 'Could not save your review' });
  }
});

// PUT /api/reviews/:id - edit my review
router.put('/:id', requireAuth, async (req: AuthRequest, res) => {
  const id = idSchema.parse(req.params.id);
  const parsed = reviewSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Invalid review', fields: parsed.error.flatten().fieldErrors });
    return;
  }
  await pool.query('UPDATE reviews SET rating = $1, comment = $2 WHERE id = $3 AND user_id = $4', [
    parsed.data.rating,
    parsed.data.comment,
    id,
    req.user!.id,
  ]);
  res.json({ success: true });
});

// DELETE /api/reviews/:id - delete my review
router.delete('/:id', requireAuth, async (req: AuthRequest, res) => {
  const id = idSchema.parse(req.params.id);
  await pool.query('DELETE FROM reviews WHERE id = $1 AND user_id = $2', [id, req.user!.id]);
  res.status(204).end();
});

export default router;
