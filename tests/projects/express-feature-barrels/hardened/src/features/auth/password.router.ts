import { Router } from 'express';
import { requestReset, resetPassword } from './auth.service';
import { newPassword, resetRequest } from './auth.schema';
import { body } from '@/shared';

export const passwordRouter = Router();

passwordRouter.post('/forgot', body(resetRequest), async (req, res) => {
  await requestReset(req.body.email);
  res.sendStatus(202);
});

passwordRouter.post('/reset', body(newPassword), async (req, res) => {
  const done = await resetPassword(req.body.token, req.body.password);
  res.sendStatus(done ? 204 : 400);
});
