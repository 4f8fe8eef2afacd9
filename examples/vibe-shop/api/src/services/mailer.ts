import nodemailer from 'nodemailer';

const transporter = nodemailer.createTransport({
  host: process.env.SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: process.env.SMTP_USER, pass: process.env.SMTP_PASS },
});

/**
 * Send a plain text email
 */
export async function sendMail(to: string, subject: string, text: string): Promise<void> {
  await transporter.sendMail({ from: 'VibeShop <hello@vibeshop.example>', to, subject, text });
}
