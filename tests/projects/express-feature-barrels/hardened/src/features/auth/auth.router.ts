import { Router } from 'express';
import { signIn, signUp } from './auth.service';
import { credentials } from './auth.schema';
import { body } from '@/shared';

export const authRouter = Router();

authRouter.post('/sign-in', body(credentials), async (req, res) => {
  const token = await signIn(req.body.email, req.body.password);
  if (token === undefined) {
    res.status(401).json({ error: 'Wrong email or password' });
    return;
  }
  res.cookie('session', token, { httpOnly: true, secure: true, sameSite: 'strict' }).json({ ok: true });
});

authRouter.post('/sign-up', body(credentials), async (req, res) => {
  await signUp(req.body.email, req.body.password);
  res.sendStatus(201);
});
