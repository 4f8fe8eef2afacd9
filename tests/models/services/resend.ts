import { Resend } from 'resend';

const resend = new Resend(process.env.RESEND_API_KEY); // secret: key

export const welcome = (email: string) => resend.emails.send({ from: 'shop@shop.example', to: email, subject: 'Welcome', text: 'Hello.' }); // sink: mail
export const received = (payload: string, headers: Record<string, string>) => resend.webhooks.verify({ payload, headers, webhookSecret: process.env.RESEND_SECRET }); // protection: signature
// file: secrets.ts
import { Resend } from 'resend';
export const mailer = new Resend(process.env.RESEND_API_KEY); // secret: key
