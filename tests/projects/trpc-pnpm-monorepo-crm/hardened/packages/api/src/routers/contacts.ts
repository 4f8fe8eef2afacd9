import { z } from 'zod';
import { db } from '@crm/db';
import { protectedProcedure, router } from '../trpc.js';

const Contact = z.object({ name: z.string().min(1).max(120), email: z.email(), phone: z.string().max(40).optional() });

export const contactsRouter = router({
  mine: protectedProcedure.query(({ ctx }) => db.contact.findMany({ where: { ownerId: ctx.user.id } })),

  add: protectedProcedure.input(Contact).mutation(({ ctx, input }) => {
    return db.contact.create({ data: { ...input, ownerId: ctx.user.id } });
  }),

  rename: protectedProcedure
    .input(z.object({ id: z.uuid(), name: z.string().min(1).max(120) }))
    .mutation(({ ctx, input }) => {
      return db.contact.updateMany({ where: { id: input.id, ownerId: ctx.user.id }, data: { name: input.name } });
    }),

  remove: protectedProcedure.input(z.object({ id: z.uuid() })).mutation(({ ctx, input }) => {
    return db.contact.deleteMany({ where: { id: input.id, ownerId: ctx.user.id } });
  }),
});
