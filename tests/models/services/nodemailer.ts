import nodemailer, { type Transporter } from 'nodemailer';

const transport = nodemailer.createTransport({ host: 'localhost' });

export const welcome = (email: string) => transport.sendMail({ to: email, subject: 'Welcome', text: 'Good to have you.' }); // sink: mail
export const remind = (mailer: Transporter, email: string) => mailer.sendMail({ to: email, subject: 'Hello again' }); // sink: mail
