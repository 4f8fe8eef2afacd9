import { Router } from 'express';
import { Pool } from 'pg';
import { z } from 'zod';
import { type AuthRequest, requireAuth } from '../middleware/auth.js';

const router = Router();
const pool = new Pool({ connectionString: process.env.DATABASE_URL });

const reviewSchema = z.object({
  productId: z.number().int().positive(),
  rating: z.number().int().min(1).max(5),
  comment: z.string().trim().min(1).max(2000),
});

interface CreateReviewDto {
  productId: number;
  rating: number;
  comment: string;
}

// GET /api/reviews?productId=1&sort=rating
router.get('/', async (req, res) => {
  // Only allow sorting by known columns
  const sort = String(req.query.sort);
  const column = ['rating', 'created_at'].includes(sort) ? sort : 'created_at';

  const { rows } = await pool.query(`SELECT id, rating, comment FROM reviews WHERE product_id = $1 ORDER BY ${column} DESC`, [
    Number(req.query.productId),
  ]);
  res.json(rows);
});

// POST /api/reviews - add a review
router.post('/', requireAuth, async (req: AuthRequest, res) => {
  try {
    const review = req.body as CreateReviewDto; // ! no-unvalidated-input
    const { rows } = await pool.query(
      'INSERT INTO reviews (product_id, user_id, rating, comment) VALUES ($1, $2, $3, $4) RETURNING id',
      [review.productId, req.user!.id, review.rating, review.comment],
    );
    res.status(201).json({ id: rows[0].id });
  } catch (err) {
    res.status(500).json({ success: false, error: String(err) }); // ! no-stack-trace-leak
  }
});

// PUT /api/reviews/:id - edit my review
router.put('/:id', requireAuth, async (req: AuthRequest, res) => {
  const parsed = reviewSchema.safeParse(req.body);
  if (!parsed.success) {
    res.status(400).json({ error: 'Invalid review', fields: parsed.error.flatten().fieldErrors });
    return;
  }
  await pool.query('UPDATE reviews SET rating = $1, comment = $2 WHERE id = $3 AND user_id = $4', [
    parsed.data.rating,
    parsed.data.comment,
    req.params.id,
    req.user!.id,
  ]);
  res.json({ success: true });
});

// DELETE /api/reviews/:id - delete my review
router.delete('/:id', requireAuth, async (req: AuthRequest, res) => {
  await pool.query('DELETE FROM reviews WHERE id = $1 AND user_id = $2', [req.params.id, req.user!.id]);
  res.status(204).end();
});

export default router;
