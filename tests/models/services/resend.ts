import { Resend } from 'resend';

const resend = new Resend(process.env.RESEND_API_KEY);

export const welcome = (email: string) => resend.emails.send({ from: 'shop@shop.example', to: email, subject: 'Welcome', text: 'Hello.' }); // sink: mail
