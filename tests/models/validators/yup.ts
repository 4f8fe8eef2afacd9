import * as yup from 'yup';
import { object, type AnyObjectSchema } from 'yup';

const order = yup.object({ // schema: object
  amount: yup.number().integer().required(), // schema: number
  gift: yup.boolean(), // schema: boolean
  due: yup.date(), // schema: date
  since: yup.string().datetime(), // schema: date; schema: string
  size: yup.string().oneOf(['small', 'large']).required(), // schema: list; schema: string
  id: yup.string().uuid(), // schema: uuid; schema: string
  tags: yup.array(yup.string()), // schema: array; schema: string
  lines: yup.array().of(yup.mixed()), // schema: array; schema: any
});
const person = object().shape({ name: yup.string().max(80) }).noUnknown(); // schema: object; schema: string

export async function save(body: unknown, schema: AnyObjectSchema) {
  const { amount } = await order.validate(body, { abortEarly: false }); // carries; schema: object; safe: shape,nosql
  const now = person.validateSync(body); // carries; safe: shape,nosql
  if (!person.isValidSync(body)) return undefined; // guard
  if (!(await schema.isValid(body))) return undefined; // guard
  return [amount, now.name, schema.cast(body)]; // carries; safe: shape,nosql
}
