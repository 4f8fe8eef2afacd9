import express from 'express';
import { doubleCsrf } from 'csrf-csrf';

const app = express();
const { doubleCsrfProtection, generateCsrfToken, validateRequest } = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET ?? '', getSessionIdentifier: (req) => req.session.id }); // secret: signing
app.get('/token', (req, res) => res.json({ token: generateCsrfToken(req, res) }));
app.use(doubleCsrfProtection); // protection: csrf
app.post('/orders', (req, res) => {
  if (!validateRequest(req)) return res.sendStatus(403); // protection: csrf
  return res.end();
});
// file: secrets.ts
import { doubleCsrf } from 'csrf-csrf';
export const csrf = doubleCsrf({
  getSecret: () => process.env.CSRF_SECRET, // secret: signing
});
