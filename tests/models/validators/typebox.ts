import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';

const Order = Type.Object({ // schema: object
  amount: Type.Integer({ minimum: 1 }), // schema: number
  gift: Type.Optional(Type.Boolean()), // schema: boolean
  due: Type.Date(), // schema: date
  size: Type.Literal('small'), // schema: list
  note: Type.String({ maxLength: 200 }), // schema: string
  lines: Type.Array(Type.Unknown()), // schema: array; schema: any
  labels: Type.Record(Type.String(), Type.String()), // schema: unknown-fields; schema: string
});
const isOrder = TypeCompiler.Compile(Order); // schema: object

export function save(body: unknown) {
  if (!Value.Check(Order, body)) return undefined; // guard; schema: object
  if (!isOrder.Check(body)) return undefined; // guard
  const order = Value.Parse(Order, Value.Clean(Order, body)); // carries; safe: shape,nosql; schema: object
  return [order.amount, isOrder.Decode(body)]; // carries; safe: shape,nosql
}
