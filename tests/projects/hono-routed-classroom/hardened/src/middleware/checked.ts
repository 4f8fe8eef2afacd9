import { zValidator } from '@hono/zod-validator';
import { z, type ZodType } from 'zod';

export const checked = <T extends ZodType>(schema: T) => zValidator('json', schema);

export const credentials = z.object({ email: z.string().email().max(254), password: z.string().min(12).max(128) });
export const registration = credentials.extend({ name: z.string().min(1).max(80) });
export const note = z.object({ text: z.string().max(5000) });
export const reminder = z.object({ phone: z.string().regex(/^\+\d{8,15}$/), text: z.string().max(160) });
