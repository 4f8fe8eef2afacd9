import { Resend } from 'resend';

const resend = new Resend(process.env.RESEND_API_KEY);

export const mail = (to: string, subject: string, text: string) =>
  resend.emails.send({ from: 'studio@example.com', to, subject, text });
