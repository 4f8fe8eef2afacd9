import { createServerAction, createServerActionProcedure } from 'zsa';
import { orderSchema } from './schemas.js';

const signedIn = createServerActionProcedure().handler(async () => ({ user: 1 }));

export const save = createServerAction().input(orderSchema).handler(async ({ input }) => input.amount); // source: remote
export const own = signedIn.createServerAction().input(orderSchema).handler(async ({ input, ctx }) => [input.amount, ctx.user]); // source: remote
