import { type } from 'arktype';

const order = type({ amount: 'number.integer', size: type.enumerated('small', 'large') }); // schema: object; schema: list

export function save(body: unknown) {
  const result = order(body); // carries; safe: shape,nosql; schema: object
  if (result instanceof type.errors) return result.summary; // carries; safe: shape,nosql
  if (!order.allows(body)) return undefined; // guard; schema: object
  return [result.amount, order.assert(body)]; // carries; safe: shape,nosql; schema: object
}
