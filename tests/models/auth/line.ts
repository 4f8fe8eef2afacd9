import express from 'express';
import { middleware, validateSignature } from '@line/bot-sdk';

const app = express();
app.post('/line', middleware({ channelSecret: process.env.LINE_SECRET ?? '' }), (req, res) => res.end()); // protection: signature; secret: signing
app.post('/line/raw', (req, res) => {
  if (!validateSignature(req.body, process.env.LINE_SECRET ?? '', req.get('x-line-signature') ?? '')) return res.sendStatus(401); // protection: signature
  return res.end();
});
// file: secrets.ts
import { Client, middleware } from '@line/bot-sdk';
export const guard = middleware({ channelSecret: process.env.LINE_CHANNEL_SECRET }); // protection: signature; secret: signing
export const client = new Client({ channelAccessToken: process.env.LINE_CHANNEL_ACCESS_TOKEN }); // secret: key
