import { Resend } from 'resend';
import { z } from 'zod';

const Reminder = z.object({ text: z.string().min(1).max(1000) });

export default defineEventHandler(async (event) => { // ! require-route-quota (strict)
  const { user } = event.context;
  if (!user) throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  const { text } = await readValidatedBody(event, Reminder.parse);
  const resend = new Resend(useRuntimeConfig(event).resendKey);
  await resend.emails.send({ from: 'clinic@example.com', to: user.email, subject: 'Your reminder', text });
  return { sent: true };
});
