import nodemailer from 'nodemailer';

const transport = nodemailer.createTransport(process.env.SMTP_URL);

export async function sendMail(to, subject) {
  await transport.sendMail({ from: 'chat@example.com', to, subject, text: subject });
}
