import express from 'express';
import { ExpressReceiver, isValidSlackRequest, verifySlackRequest } from '@slack/bolt';

const app = express();
const receiver = new ExpressReceiver({ signingSecret: process.env.SLACK_SECRET }); // secret: signing
app.use('/slack', receiver.router); // protection: signature
app.post('/command', (req, res) => {
  verifySlackRequest({ signingSecret: process.env.SLACK_SECRET, body: req.body, headers: req.headers }); // protection: signature
  res.end();
});
app.post('/shortcut', (req, res) => {
  if (!isValidSlackRequest({ signingSecret: process.env.SLACK_SECRET, body: req.body, headers: req.headers })) return res.sendStatus(401); // protection: signature
  return res.end();
});
// file: secrets.ts
import { App } from '@slack/bolt';
export const app = new App({
  token: process.env.SLACK_BOT_TOKEN, // secret: key
  signingSecret: process.env.SLACK_SIGNING_SECRET, // secret: signing
});
