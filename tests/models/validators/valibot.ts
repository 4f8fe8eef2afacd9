import * as v from 'valibot';

const Order = v.object({ // schema: object
  amount: v.pipe(v.number(), v.integer()), // schema: number
  gift: v.optional(v.boolean()), // schema: boolean
  due: v.date(), // schema: date
  size: v.picklist(['small', 'large']), // schema: list
  id: v.pipe(v.string(), v.uuid()), // schema: string; schema: uuid
  lines: v.array(v.looseObject({ note: v.string() })), // schema: array; schema: unknown-fields; schema: string
  labels: v.record(v.string(), v.unknown()), // schema: unknown-fields; schema: string; schema: any
});
const readOrder = v.parser(Order); // schema: object

export async function save(body: unknown) {
  const { amount } = v.parse(Order, body); // carries; safe: shape,nosql; schema: object
  const later = await v.parseAsync(Order, body); // carries; schema: object; safe: shape,nosql
  const result = v.safeParse(Order, body); // carries; schema: object
  if (!result.success) return undefined; // guard; carries
  const { issues, output } = v.safeParser(Order)(body); // carries; schema: object
  if (issues) return undefined; // guard
  if (!v.is(Order, body)) return undefined; // guard; schema: object
  v.assert(Order, body); // guard; schema: object
  return [amount, later, result.output, output, readOrder(body)]; // carries; safe: shape,nosql
}
// file: env.ts
import * as v from 'valibot';
export const env = v.object({ JWT_SECRET: v.optional(v.string(), process.env.OLD_SECRET) }); // schema: object; schema: string; default
