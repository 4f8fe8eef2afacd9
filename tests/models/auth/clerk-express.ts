import express from 'express';
import { clerkMiddleware, getAuth, requireAuth, verifyToken } from '@clerk/express';

const app = express();
app.use(clerkMiddleware());
app.get('/orders', requireAuth(), (req, res) => res.json({ of: getAuth(req).userId })); // protection: auth; source: session
app.get('/admin', (req, res) => {
  if (!getAuth(req).has({ role: 'org:admin' })) return res.sendStatus(403); // protection: auth; protection: role
  return res.end();
});
app.get('/socket', async (req, res) => {
  await verifyToken(req.headers.authorization, { secretKey: process.env.CLERK_SECRET_KEY }); // protection: auth
  res.end();
});
