import { fail, redirect } from '@sveltejs/kit';
import { hash } from '@node-rs/argon2';
import { z } from 'zod';
import { db } from '$lib/server/db';
import { registerLimiter } from '$lib/server/limiter';
import { users } from '$lib/server/schema';
import type { Actions } from './$types';

const Account = z.object({ email: z.email(), password: z.string().min(8).max(200) });

export const actions: Actions = {
  default: async (event) => {
    const status = await registerLimiter.check(event);
    if (status.limited) {
      event.setHeaders({ 'retry-after': String(status.retryAfter) });
      return fail(429, { message: 'Too many attempts' });
    }
    const form = Account.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return fail(400, { message: 'That is no account' });
    const { email, password } = form.data;
    try {
      await db.insert(users).values({ id: crypto.randomUUID(), email, passwordHash: await hash(password) });
    } catch (error) {
      console.error(error);
      return fail(500, { message: 'Could not create the account' });
    }
    redirect(303, '/login');
  },
};
