import express from 'express';
import csurf from 'csurf';
import Tokens from 'csrf';

const app = express();
const tokens = new Tokens();
app.use(csurf({ cookie: true })); // protection: csrf
app.post('/orders', (req, res) => {
  if (!tokens.verify(process.env.CSRF_SECRET, req.body.token)) return res.sendStatus(403); // protection: csrf
  return res.end();
});
