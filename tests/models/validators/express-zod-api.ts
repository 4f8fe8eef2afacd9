import { defaultEndpointsFactory, Middleware } from 'express-zod-api';
import { z } from 'zod';

const keyed = new Middleware({
  input: z.object({ key: z.string() }),
  handler: async ({ input }) => ({ key: input.key }), // source: remote
});

export const order = defaultEndpointsFactory.addMiddleware(keyed).build({
  input: z.object({ amount: z.number() }),
  output: z.object({ saved: z.number() }),
  handler: async ({ input }) => ({ saved: input.amount }), // source: remote
});
