import { parseWithZod } from '@conform-to/zod';
import { orderSchema } from './schemas.js';

export async function action(formData: FormData) {
  const submission = parseWithZod(formData, { schema: orderSchema }); // carries
  if (submission.status !== 'success') return submission.reply(); // carries
  const { value } = await parseWithZod(formData, { schema: orderSchema, async: true }); // carries
  return [submission.value.amount, value]; // safe: shape,nosql; carries
}
