import nodemailer, { type Transporter } from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'localhost' });

export const welcome = (email: string) => transport.sendMail({ to: email, subject: 'Welcome', text: 'Good to have you.' }); // sink: mail
export const remind = (mailer: Transporter, email: string) => mailer.sendMail({ to: email, subject: 'Hello again' }); // sink: mail
// file: secrets.ts
import nodemailer from 'nodemailer';
export const mailer = nodemailer.createTransport({ host: 'smtp.internal', auth: { user: 'shop', pass: process.env.SMTP_PASSWORD } }); // secret: password
export const google = nodemailer.createTransport({ service: 'gmail', auth: { type: 'OAuth2', clientSecret: process.env.SMTP_CLIENT_SECRET } }); // secret: key
