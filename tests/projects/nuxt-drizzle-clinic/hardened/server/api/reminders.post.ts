import { Resend } from 'resend';
import { z } from 'zod';
import { requireUser } from '../utils/guards';
import { spendReminder } from '../utils/quota';

const Reminder = z.object({ text: z.string().min(1).max(1000) });

export default defineEventHandler(async (event) => {
  const user = requireUser(event);
  await spendReminder(event, user.id);
  const { text } = await readValidatedBody(event, Reminder.parse);
  const resend = new Resend(useRuntimeConfig(event).resendKey);
  await resend.emails.send({ from: 'clinic@example.com', to: user.email, subject: 'Your reminder', text });
  return { sent: true };
});
