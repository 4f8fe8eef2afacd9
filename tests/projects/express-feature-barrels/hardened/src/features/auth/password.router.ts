import { Router } from 'express';
import { requestReset, resetPassword } from './auth.service';
import { newPassword, resetRequest } from './auth.schema';
import { body } from '@/shared';

export const passwordRouter = Router();

passwordRouter.post('/forgot', body(resetRequest), async (req, res) => { // SPURIOUS require-auth-rate-limit (strict): limits.md 4, the table of routes is in another file
  await requestReset(req.body.email);
  res.sendStatus(202);
});

passwordRouter.post('/reset', body(newPassword), async (req, res) => { // SPURIOUS require-route-auth (strict): limits.md 4, the table of routes is in another file
  const done = await resetPassword(req.body.token, req.body.password);
  res.sendStatus(done ? 204 : 400);
});
