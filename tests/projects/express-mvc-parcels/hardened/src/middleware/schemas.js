import { z } from 'zod';

export const credentials = z.object({ email: z.string().email().max(254), password: z.string().min(8).max(72) });
export const registration = credentials.extend({ name: z.string().min(1).max(80) });
export const resetRequest = z.object({ email: z.string().email().max(254) });
export const newParcel = z.object({ recipient: z.string().max(120), street: z.string().max(200), weight: z.number().min(1).max(30_000) });
export const newAddress = z.object({ street: z.string().min(1).max(200) });
