import { Hono } from 'hono';
import twilio from 'twilio';
import { checked, reminder } from '../middleware/checked';

const sms = twilio(process.env.TWILIO_SID, process.env.TWILIO_TOKEN);

export const messages = new Hono();

messages.post('/reminders', checked(reminder), async (c) => {
  const { phone, text } = c.req.valid('json');
  await sms.messages.create({ to: phone, from: process.env.TWILIO_FROM, body: text });
  return c.body(null, 202);
});
