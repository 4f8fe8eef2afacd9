import { createSafeActionClient } from 'next-safe-action';
import { orderSchema } from './schemas.js';

const client = createSafeActionClient();
const signedIn = client.use(async ({ next, clientInput }) => next({ ctx: { seen: clientInput } })); // source: remote

export const save = signedIn.inputSchema(orderSchema).action(async ({ parsedInput, bindArgsParsedInputs }) => [parsedInput.amount, bindArgsParsedInputs]); // source: remote
export const raw = client.action(async ({ clientInput }) => clientInput); // source: remote
export const old = client(orderSchema, async (input) => input.amount); // source: remote
