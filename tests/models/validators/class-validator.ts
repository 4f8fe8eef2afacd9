import { instanceToPlain, plainToInstance } from 'class-transformer';
import { transformAndValidate, transformAndValidateSync } from 'class-transformer-validator';
import { IsInt, isEmail, isUUID, validate, validateOrReject, validateSync } from 'class-validator';

class Order {
  @IsInt()
  amount!: number;
}

export async function save(body: object, id: string, email: string) {
  const order = plainToInstance(Order, body); // carries
  const problems = await validate(order, { whitelist: true }); // protection: validation; carries
  if (problems.length > 0 || validateSync(order).length > 0) return undefined; // protection: validation; guard; carries
  await validateOrReject(order); // guard; protection: validation; carries
  if (!isUUID(id)) return undefined; // guard
  if (!isEmail(email)) return undefined; // guard
  const plain = instanceToPlain(order); // carries
  const later = await transformAndValidate(Order, body); // carries; safe: shape,nosql
  return [plain, later, transformAndValidateSync(Order, body)]; // carries; safe: shape,nosql
}
