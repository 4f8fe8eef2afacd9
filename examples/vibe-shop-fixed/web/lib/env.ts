import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  SESSION_SECRET: z.string().min(32),
  PREVIEW_SECRET: z.string().min(32),
  OTP_SECRET: z.string().min(32),
  STRIPE_SECRET_KEY: z.string().min(1),
  OPENAI_API_KEY: z.string().min(1),
  SUPABASE_SERVICE_ROLE_KEY: z.string().min(1),
  WEB_URL: z.url(),
});

// Stops the start when something is missing, instead of running with a guess
export const env = schema.parse(process.env);
