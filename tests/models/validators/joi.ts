import Joi, { type ObjectSchema } from 'joi';

const order = Joi.object({ // schema: unknown-fields; schema: object
  amount: Joi.number().integer().min(1).required(), // schema: number
  gift: Joi.boolean(), // schema: boolean
  due: Joi.date().optional(), // schema: date
  since: Joi.string().isoDate(), // schema: date; schema: string
  size: Joi.string().valid('small', 'large').required(), // schema: list; schema: string
  unit: Joi.valid('kg'), // schema: list
  id: Joi.string().guid(), // schema: uuid; schema: string
  tags: Joi.array().items(Joi.string()), // schema: array; schema: string
  extra: Joi.any(), // schema: any
}).unknown();
const longer = order.keys({ note: Joi.string() }); // schema: object; schema: string; schema: unknown-fields
const compiled = Joi.compile({ name: Joi.string() }); // schema: object; schema: string

export async function save(body: unknown, schema: ObjectSchema) {
  const { error, value } = longer.validate(body, { stripUnknown: true }); // carries; schema: object
  if (error) return undefined; // guard
  Joi.assert(body, compiled); // guard; schema: object
  const later = await schema.validateAsync(body); // carries; safe: shape,nosql
  return [value.amount, later, Joi.attempt(body, compiled)]; // carries; safe: shape,nosql; schema: object
}
// file: env.ts
import Joi from 'joi';
export const env = Joi.object({ JWT_SECRET: Joi.string().default(process.env.OLD_SECRET) }); // schema: object; schema: string; default
