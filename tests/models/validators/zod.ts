import { z } from 'zod';
import * as mini from 'zod/mini';
import type { ZodSchema } from 'zod';

enum Level { low, high }

const address = z.object({ city: z.string().min(1).max(80), zip: z.coerce.string() }); // schema: object; schema: string
const order = z.object({ // schema: object
  amount: z.number().int().positive(), // schema: number
  page: z.coerce.number().optional(), // schema: number
  gift: z.boolean(), // schema: boolean
  quiet: z.coerce.boolean(), // schema: boolean
  due: z.date(), // schema: date
  from: z.coerce.date(), // schema: date
  until: z.iso.datetime(), // schema: date
  since: z.string().datetime(), // schema: date; schema: string
  level: z.nativeEnum(Level), // schema: list
  id: z.uuid(), // schema: uuid
  parent: z.string().uuid().nullable(), // schema: uuid; schema: string
  tags: z.array(z.string()), // schema: array; schema: string
  lines: address.array(), // schema: array; schema: object
  extra: z.any(), // schema: any
});
const field = order.keyof(); // schema: list; schema: object
const loose = z.looseObject({ a: z.literal('a') }); // schema: unknown-fields; schema: list
const open = order.extend({ note: z.string() }).strict().passthrough(); // schema: unknown-fields; schema: object; schema: string
const bag = z.record(z.string(), z.unknown()); // schema: unknown-fields; schema: string; schema: any
const trimmed = mini.extend(mini.object({}), { name: mini.optional(mini.string()) }); // schema: object; schema: string

export async function save(body: unknown, schema: ZodSchema) {
  const { amount } = order.parse(body); // carries; safe: shape,nosql; schema: object
  const later = await open.parseAsync(body); // carries; schema: unknown-fields; safe: shape,nosql
  const result = order.safeParse(body); // carries; schema: object
  if (!result.success) return undefined; // guard; carries
  const { data, error } = await bag.spa(body); // carries; schema: unknown-fields
  if (error) return undefined; // guard
  const small = mini.parse(trimmed, body); // carries; safe: shape,nosql; schema: object
  const slow = await mini.parseAsync(loose, body); // carries; schema: unknown-fields; safe: shape,nosql
  return [amount, later.note, result.data.page, data, small, slow, schema.parse(body), field.parse(body)]; // carries; safe: shape,nosql; schema: list
}
// file: env.ts
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().min(32).default(process.env.OLD_SECRET) }); // schema: object; schema: string; default
