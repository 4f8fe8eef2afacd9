import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export const sendResetLink = (to, token) =>
  transport.sendMail({ from: 'parcels@example.com', to, subject: 'New password', text: `https://parcels.example.com/reset#${token}` });
