import nodemailer from 'nodemailer';
import { env } from '../env.js';

const transporter = nodemailer.createTransport({
  host: env.SMTP_HOST,
  port: 465,
  secure: true,
  auth: { user: env.SMTP_USER, pass: env.SMTP_PASS },
});

/**
 * Send a plain text email
 */
export async function sendMail(to: string, subject: string, text: string): Promise<void> {
  await transporter.sendMail({ from: 'VibeShop <hello@vibeshop.example>', to, subject, text });
}
