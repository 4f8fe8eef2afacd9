import { Router, type Request, type Response } from 'express';
import bcrypt from 'bcryptjs';
import { pool } from './db';

class AuthController {
  async login(req: Request, res: Response) {
    const email: string = req.body.email; // ! no-unvalidated-input
    const { rows } = await pool.query('SELECT id, hash FROM agents WHERE email = $1', [email]);
    const ok = rows[0] && (await bcrypt.compare(String(req.body.password), rows[0].hash));
    res.status(ok ? 200 : 401).json({ ok });
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

router
  .post('/login', controller.login) // ! require-auth-rate-limit
  .post('/reset-password', controller.reset); // ! require-auth-rate-limit

export default router;
