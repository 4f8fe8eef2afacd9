import { initTRPC, TRPCError, experimental_standaloneMiddleware } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import type { CreateExpressContextOptions } from '@trpc/server/adapters/express';
import { z } from 'zod';

export const createContext = ({ req }: CreateExpressContextOptions) => ({ req, user: undefined });

const t = initTRPC.context<typeof createContext>().create({
  errorFormatter: ({ shape, error }) => {
    return { ...shape, cause: error.cause }; // sink: response; source: error
  },
});

const isAuthed = t.middleware(async ({ ctx, next, getRawInput }) => {
  const raw = await getRawInput(); // source: remote
  if (ctx.user === raw) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Log in first' }); // source: remote; sink: response
  return next({ ctx: { agent: ctx.req.headers['user-agent'] } }); // source: remote
});
const isAdmin = isAuthed.unstable_pipe(({ next, ctx, rawInput }) => next({ ctx: { host: ctx.headers, rawInput } })); // source: remote
const alone = experimental_standaloneMiddleware().create(({ next }) => next());

const publicProcedure = t.procedure.use(alone);
const adminProcedure = t.procedure.use(isAuthed).use(isAdmin);

export const appRouter = t.router({
  hello: publicProcedure.query(() => 'hi'), // sink: response
  user: t.router({
    rename: adminProcedure.input(z.object({ name: z.string() })).mutation(({ input }) => {
      return input.name; // source: remote; sink: response
    }),
    watch: publicProcedure.errors(({ error }) => ({ text: error.message })).input(z.string()).subscription((opts) => opts.input), // source: error; source: remote; sink: response
  }),
});

createHTTPServer({ router: appRouter, createContext }).listen(3000);
