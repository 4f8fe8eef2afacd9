import { fail, redirect } from '@sveltejs/kit';
import bcrypt from 'bcrypt';
import { z } from 'zod';
import { prisma } from '$lib/server/prisma';
import { writeSession } from '$lib/server/session';
import type { Actions } from './$types';

const Login = z.object({ email: z.email(), password: z.string().max(72) });

export const actions = {
  default: async ({ request, cookies }) => { // ! require-auth-rate-limit
    const form = Login.safeParse(Object.fromEntries(await request.formData()));
    if (!form.success) return fail(400, { wrong: true });
    const user = await prisma.user.findUnique({ where: { email: form.data.email } });
    if (!user || !(await bcrypt.compare(form.data.password, user.hash))) return fail(400, { wrong: true });
    cookies.set('sid', await writeSession({ id: user.id, role: user.role }), { path: '/', sameSite: 'lax' });
    redirect(303, '/studio');
  },
} satisfies Actions;
