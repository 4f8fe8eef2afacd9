import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  JWT_SECRET: z.string().min(32),
  OTP_SECRET: z.string().min(32),
  STRIPE_SECRET_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  SMTP_HOST: z.string().min(1),
  SMTP_USER: z.string().min(1),
  SMTP_PASS: z.string().min(1),
  WEB_URL: z.url(),
  PORT: z.coerce.number().int().default(4000),
  OTP_PORT: z.coerce.number().int().default(4100),
  BACKOFFICE_PORT: z.coerce.number().int().default(4200),
});

// Stops the process when something is missing, instead of running with a guess
export const env = schema.parse(process.env);
