import { fail, redirect } from '@sveltejs/kit';
import { hash } from '@node-rs/argon2';
import { db } from '$lib/server/db';
import { users } from '$lib/server/schema';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ request }) => { // ! require-auth-rate-limit
    const form = await request.formData(); // ! no-unvalidated-input
    const email = form.get('email') as string;
    const password = form.get('password') as string;
    try {
      await db.insert(users).values({ id: crypto.randomUUID(), email, passwordHash: await hash(password) });
    } catch (error) {
      return fail(500, { message: (error as Error).message }); // ! no-stack-trace-leak
    }
    redirect(303, '/login');
  },
};
