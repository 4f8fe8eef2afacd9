import express, { type Request } from 'express';
import { expressjwt } from 'express-jwt';
import jwt from 'express-jwt';

const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }).unless({ path: ['/login'] })); // protection: auth; secret: signing
app.use('/old', jwt({ secret: process.env.JWT_SECRET })); // protection: auth; secret: signing
app.use('/maybe', expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], credentialsRequired: false })); // secret: signing

app.get('/maybe/me', (req: Request, res) => {
  if (!req.auth) return res.sendStatus(401); // protection: auth; source: session
  return res.json({ ok: true });
});
// file: secrets.ts
import { expressjwt } from 'express-jwt';
export const guard = expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }); // protection: auth; secret: signing
