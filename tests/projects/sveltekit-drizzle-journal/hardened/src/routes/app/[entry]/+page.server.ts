import { error, fail, redirect } from '@sveltejs/kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '$lib/server/db';
import { entries } from '$lib/server/schema';
import type { Actions, PageServerLoad } from './$types';

const Entry = z.object({ title: z.string().min(1).max(120), text: z.string().max(50_000) });

export const load: PageServerLoad = async ({ params, locals }) => {
  const [entry] = await db
    .select()
    .from(entries)
    .where(and(eq(entries.id, params.entry), eq(entries.userId, locals.user!.id)));
  if (!entry) error(404, 'No such entry');
  return { entry };
};

export const actions: Actions = {
  save: async ({ params, request, locals }) => {
    const form = Entry.safeParse(Object.fromEntries(await request.formData()));
    if (!form.success) return fail(400, { message: 'Give it a title' });
    await db
      .update(entries)
      .set(form.data)
      .where(and(eq(entries.id, params.entry), eq(entries.userId, locals.user!.id)));
  },
  delete: async ({ params, locals }) => {
    await db.delete(entries).where(and(eq(entries.id, params.entry), eq(entries.userId, locals.user!.id)));
    redirect(303, '/app');
  },
};
