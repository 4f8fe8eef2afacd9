import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder } from '../project/folder.js';
import { verdicts } from './stories.js';

/** The verdicts on the routes of one file of a project. */
function verdictsIn(files: Readonly<Record<string, string>>, name: string, kind: 'auth' | 'rate-limit'): readonly string[] {
  const routes = new Routes(folder(files).facts(name, files[name] ?? ''));
  return routes.routes.map((route) => `${route.methods.join('|')} ${route.paths.length === 0 ? (route.name ?? '') : route.paths.join(' ')}: ${routes.protectionOf(route, kind).state}`);
}

describe('tRPC procedures', () => {
  it('are routes by their place in the router', () => {
    expect(verdicts(`
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
const t = initTRPC.create();
const nested = t.router({ login: t.procedure.mutation(() => 1) });
const ping = t.procedure.query(() => 'pong');
const appRouter = t.router({
  ping,
  auth: nested,
  plain: { deep: t.procedure.subscription(() => 1) },
  ...{ spread: t.procedure.query(() => 2) },
});
createHTTPServer({ router: t.mergeRouters(appRouter, t.router({ other: t.procedure.query(() => 3) })) }).listen(3000);`)).toEqual([
      'POST /auth/login: open', 'GET /ping: open', 'GET /plain/deep: open', 'GET /spread: open', 'GET /other: open',
    ]);
  });

  it('are limited by the middleware of their builder', () => {
    expect(verdicts(`
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { z } from 'zod';
const t = initTRPC.context().create();
const rateLimit = t.middleware(({ ctx, next }) => {
  if (seen(ctx.ip) > 5) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  return next();
});
const log = t.middleware(({ next }) => next());
function seen(ip) { return ip.length; }
const publicProcedure = t.procedure.use(log);
const limitedProcedure = publicProcedure.use(rateLimit);
const limited = (limit) => t.procedure.use(rateLimit);
const appRouter = t.router({
  login: publicProcedure.input(z.object({ password: z.string() })).mutation(() => 1),
  register: limitedProcedure.input(z.object({ password: z.string() })).mutation(() => 1),
  reset: publicProcedure.use(rateLimit).meta({}).mutation(() => 1),
  code: limited(5).mutation(() => 1),
  joined: publicProcedure.concat(limitedProcedure).mutation(() => 1),
  piped: t.procedure.use(log.unstable_pipe(rateLimit)).mutation(() => 1),
  inside: t.procedure.mutation(({ ctx }) => { if (seen(ctx.ip) > 5) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' }); return 1; }),
});
createHTTPServer({ router: appRouter });`)).toEqual([
      'POST /login: open', 'POST /register: protected', 'POST /reset: protected', 'POST /code: protected', 'POST /joined: protected', 'POST /piped: protected', 'POST /inside: protected',
    ]);
  });

  it('may be limited where their router is served', () => {
    expect(verdicts(`
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const appRouter = t.router({ login: t.procedure.mutation(() => 1) });
export const loginRoute = t.procedure.mutation(() => 1);`)).toEqual([
      'POST /login: unknown, the router of this procedure is served by a file that this one does not show',
      'POST login: unknown, the router of this procedure is served by a file that this one does not show',
    ]);
  });

  it('take their builders from other files', () => {
    const files = {
      'src/trpc.ts': `
import { initTRPC, TRPCError } from '@trpc/server';
const t = initTRPC.context<Context>().create();
const isAuthed = t.middleware(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { user: ctx.user } });
});
export const router = t.router;
export const publicProcedure = t.procedure;
export const protectedProcedure = t.procedure.use(isAuthed);
export const ensured = protectedProcedure.meta({});`,
      'src/routers/user.ts': `
import { z } from 'zod';
import { publicProcedure, protectedProcedure, ensured, router } from '../trpc';
export const userRouter = router({
  list: publicProcedure.query(() => []),
  rename: protectedProcedure.input(z.object({ name: z.string() })).mutation(({ input }) => input.name),
  remove: ensured.mutation(() => 1),
});`,
    };
    expect(verdictsIn(files, 'src/routers/user.ts', 'auth')).toEqual(['GET /list: unknown', 'POST /rename: protected', 'POST /remove: protected']);
  });

  it('are as protected as the place where their router is served', () => {
    const files = {
      'src/trpc.ts': `
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const { router, procedure } = t;`,
      'src/routers/auth.ts': `
import { procedure, router } from '../trpc';
export const authRouter = router({ login: procedure.mutation(() => 1) });`,
      'src/routers/index.ts': `
import { router } from '../trpc';
import { authRouter } from './auth';
export const appRouter = router({ auth: authRouter });`,
      'src/server.ts': `
import express from 'express';
import rateLimit from 'express-rate-limit';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { appRouter } from './routers';
const app = express();
app.use('/trpc', rateLimit({ max: 5 }), createExpressMiddleware({ router: appRouter }));
app.listen(3000);`,
    };
    expect(verdictsIn(files, 'src/routers/auth.ts', 'rate-limit')).toEqual(['POST /trpc/auth/login: protected']);
    expect(verdictsIn({ ...files, 'src/server.ts': files['src/server.ts'].replace('rateLimit({ max: 5 }), ', '') }, 'src/routers/auth.ts', 'rate-limit')).toEqual(['POST /trpc/auth/login: open']);
  });

  it('are limited by the route handler that hands requests on', () => {
    const files = {
      'src/server/auth.ts': `
import { initTRPC } from '@trpc/server';
const t = initTRPC.create();
export const appRouter = t.router({ login: t.procedure.mutation(() => 1) });`,
      'src/app/api/trpc/[trpc]/route.ts': `
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Ratelimit } from '@upstash/ratelimit';
import { appRouter } from '../../../../server/auth';
const limiter = new Ratelimit({ limiter: Ratelimit.slidingWindow(5, '15 m') });
const handler = async (req: Request) => {
  const { success } = await limiter.limit(req.headers.get('x-real-ip'));
  if (!success) return new Response('', { status: 429 });
  return fetchRequestHandler({ endpoint: '/api/trpc', req, router: appRouter });
};
export { handler as GET, handler as POST };`,
    };
    expect(verdictsIn(files, 'src/server/auth.ts', 'rate-limit')).toEqual(['POST /api/trpc/login: protected']);
  });
});
