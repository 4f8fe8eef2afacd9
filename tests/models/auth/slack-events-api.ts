import express from 'express';
import { createEventAdapter, verifyRequestSignature } from '@slack/events-api';

const app = express();
const events = createEventAdapter(process.env.SLACK_SECRET);
app.use('/slack/events', events.requestListener()); // protection: signature
app.post('/slack/commands', (req, res) => {
  verifyRequestSignature({ signingSecret: process.env.SLACK_SECRET, requestSignature: req.get('x-slack-signature'), requestTimestamp: Number(req.get('x-slack-request-timestamp')), body: req.body }); // protection: signature
  res.end();
});
