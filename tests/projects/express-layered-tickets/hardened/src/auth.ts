import { Router, type NextFunction, type Request, type Response } from 'express';
import bcrypt from 'bcryptjs';
import jwt from 'jsonwebtoken';
import { rateLimit } from 'express-rate-limit';
import { z, type ZodType } from 'zod';
import { pool } from './db';

const Login = z.object({ email: z.string().email(), password: z.string().max(72) });

const validate = (schema: ZodType) => (req: Request, res: Response, next: NextFunction) => {
  const result = schema.safeParse(req.body);
  if (!result.success) {
    res.status(400).json({ errors: result.error.issues });
    return;
  }
  req.body = result.data;
  next();
};

class AuthController {
  async login(req: Request, res: Response) {
    const email: string = req.body.email;
    const { rows } = await pool.query('SELECT id, hash, desk_id FROM agents WHERE email = $1', [email]);
    const ok = rows[0] && (await bcrypt.compare(String(req.body.password), rows[0].hash));
    if (!ok) {
      res.status(401).json({ ok: false });
      return;
    }
    res.json({ token: jwt.sign({ sub: rows[0].id, desk: rows[0].desk_id }, process.env.JWT_SECRET!, { expiresIn: '8h' }) });
  }

  async reset(req: Request, res: Response) {
    const token = req.body.token;
    if (typeof token !== 'string' || !/^[\da-f]{64}$/.test(token)) {
      res.status(400).json({ error: 'Bad token' });
      return;
    }
    const { rowCount } = await pool.query('UPDATE agents SET hash = NULL WHERE reset_token = $1', [token]);
    res.json({ ok: rowCount === 1 });
  }
}

const controller = new AuthController();
const router = Router();

router.use(rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }));

router
  .post('/login', validate(Login), controller.login)
  .post('/reset-password', controller.reset);

export default router;
