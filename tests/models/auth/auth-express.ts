import { ExpressAuth, getSession } from '@auth/express';
import express from 'express';

const app = express();
app.use('/auth/*', ExpressAuth({ providers: [] }));
app.get('/me', async (req, res) => {
  const session = await getSession(req, { providers: [] }); // protection: auth
  if (!session) return res.sendStatus(401); // protection: auth
  return res.json(session.user); // protection: auth; source: session
});
// file: secrets.ts
import { ExpressAuth, getSession } from '@auth/express';
export const handler = ExpressAuth({ providers: [], secret: process.env.AUTH_SECRET }); // secret: signing
export const session = (req) => getSession(req, { secret: process.env.AUTH_SECRET }); // protection: auth; secret: signing
