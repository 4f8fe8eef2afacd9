import express from 'express';
import { csrfSync } from 'csrf-sync';

const app = express();
const csrf = csrfSync();
app.use(csrf.csrfSynchronisedProtection); // protection: csrf
app.post('/orders', (req, res) => {
  if (!csrf.isRequestValid(req)) return res.sendStatus(403); // protection: csrf
  return res.end();
});
