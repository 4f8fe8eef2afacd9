import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isOrder = ajv.compile({ type: 'object', required: ['amount'], properties: { amount: { type: 'integer' } } });

export function save(body: unknown, check: ValidateFunction) {
  if (!isOrder(body)) return isOrder.errors; // guard
  if (!ajv.validate('address', body)) return ajv.errors; // guard
  return check(body) ? body : undefined; // guard
}
