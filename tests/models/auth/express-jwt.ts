import express, { type Request } from 'express';
import { expressjwt } from 'express-jwt';
import jwt from 'express-jwt';

const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }).unless({ path: ['/login'] })); // protection: auth
app.use('/old', jwt({ secret: process.env.JWT_SECRET })); // protection: auth
app.use('/maybe', expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'], credentialsRequired: false }));

app.get('/maybe/me', (req: Request, res) => {
  if (!req.auth) return res.sendStatus(401); // protection: auth; source: session
  return res.json({ ok: true });
});
