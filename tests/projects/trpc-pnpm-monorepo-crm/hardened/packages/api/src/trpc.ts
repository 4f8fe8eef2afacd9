import { initTRPC, TRPCError } from '@trpc/server';
import { currentUser } from '@crm/auth';
import { attempts } from './limits.js';

export async function createContext({ req }: { req: Request }) {
  return { user: await currentUser(req.headers), ip: req.headers.get('x-real-ip') ?? 'unknown' };
}

const t = initTRPC.context<Awaited<ReturnType<typeof createContext>>>().create();

export const router = t.router;
export const publicProcedure = t.procedure;

export const limitedProcedure = t.procedure.use(async ({ ctx, path, next }) => {
  const { success } = await attempts.limit(`${path}:${ctx.ip}`);
  if (!success) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'Try again in 15 minutes' });
  return next();
});

export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});

export const adminProcedure = protectedProcedure.use(({ ctx, next }) => {
  if (ctx.user.role !== 'admin') throw new TRPCError({ code: 'FORBIDDEN' });
  return next();
});
