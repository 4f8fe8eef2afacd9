import { initTRPC, TRPCError } from '@trpc/server';
import { currentUser } from '@crm/auth';

export async function createContext({ req }: { req: Request }) {
  return { user: await currentUser(req.headers), ip: req.headers.get('x-real-ip') ?? 'unknown' };
}

const t = initTRPC.context<Awaited<ReturnType<typeof createContext>>>().create();

export const router = t.router;
export const publicProcedure = t.procedure;

export const protectedProcedure = t.procedure.use(({ ctx, next }) => {
  if (!ctx.user) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next({ ctx: { ...ctx, user: ctx.user } });
});
