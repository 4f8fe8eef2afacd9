import { Router } from 'express';
import { requestReset, resetPassword } from './auth.service';
import { resetRequest } from './auth.schema';
import { body } from '@/shared';

export const passwordRouter = Router();

passwordRouter.post('/forgot', body(resetRequest), async (req, res) => { // ! require-auth-rate-limit
  await requestReset(req.body.email);
  res.sendStatus(202);
});

passwordRouter.post('/reset', async (req, res) => { // ! require-auth-rate-limit
  const done = await resetPassword(req.body.token, req.body.password); // ! no-unvalidated-input
  res.sendStatus(done ? 204 : 400);
});
