import { any, array, assert, boolean, create, date, enums, integer, is, mask, object, optional, record, size, string, type, validate } from 'superstruct';

const Order = object({ // schema: object
  amount: integer(), // schema: number
  gift: optional(boolean()), // schema: boolean
  due: date(), // schema: date
  unit: enums(['small', 'large']), // schema: list
  note: size(string(), 1, 200), // schema: string
  lines: array(type({ id: string() })), // schema: array; schema: unknown-fields; schema: string
  labels: record(string(), any()), // schema: unknown-fields; schema: string; schema: any
});

export function save(body: unknown) {
  if (!is(body, Order)) return undefined; // guard; schema: object
  assert(body, Order); // guard; schema: object
  Order.assert(body); // guard; schema: object
  const [error, order] = validate(body, Order); // carries; schema: object
  if (error) return undefined; // guard
  return [order, create(body, Order), mask(body, Order), Order.create(body)]; // carries; safe: shape,nosql; schema: object
}
