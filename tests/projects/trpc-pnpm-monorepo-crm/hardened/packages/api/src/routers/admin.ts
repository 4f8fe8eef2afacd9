import { z } from 'zod';
import { db } from '@crm/db';
import { adminProcedure, router } from '../trpc.js';

export const adminRouter = router({
  users: adminProcedure.query(() => db.user.findMany({ select: { id: true, email: true, role: true } })),

  setRole: adminProcedure
    .input(z.object({ id: z.uuid(), role: z.enum(['agent', 'admin']) }))
    .mutation(({ input }) => db.user.update({ where: { id: input.id }, data: { role: input.role } })),
});
