import { fail, redirect } from '@sveltejs/kit';
import { verify } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { startSession } from '$lib/server/auth';
import { db } from '$lib/server/db';
import { loginLimiter } from '$lib/server/limiter';
import { users } from '$lib/server/schema';
import type { Actions } from './$types';

const Login = z.object({ email: z.email(), password: z.string().min(8).max(200) });

export const actions: Actions = {
  default: async (event) => { // ! require-auth-rate-limit
    await loginLimiter.isLimited(event);
    const form = Login.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return fail(400, { message: 'Wrong email or password' });
    const [user] = await db.select().from(users).where(eq(users.email, form.data.email));
    if (!user || !(await verify(user.passwordHash, form.data.password))) {
      return fail(400, { message: 'Wrong email or password' });
    }
    const { token, expiresAt } = await startSession(user.id);
    event.cookies.set('session', token, { path: '/', httpOnly: true, sameSite: 'lax', expires: expiresAt });
    redirect(303, '/app');
  },
};
