import { z } from 'zod';
import { db } from '@crm/db';
import { protectedProcedure, publicProcedure, router } from '../trpc.js';

export const adminRouter = router({
  users: publicProcedure.query(() => db.user.findMany({ select: { id: true, email: true, role: true } })), // ! require-route-auth

  setRole: protectedProcedure
    .input(z.object({ id: z.uuid(), role: z.enum(['agent', 'admin']) }))
    .mutation(({ input }) => db.user.update({ where: { id: input.id }, data: { role: input.role } })), // ! require-admin-role
});
