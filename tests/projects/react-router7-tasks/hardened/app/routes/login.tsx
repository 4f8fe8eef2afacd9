import { data, Form, redirect } from 'react-router';
import bcrypt from 'bcryptjs';
import { z } from 'zod';
import { db } from '~/utils/db.server';
import { spendAttempt } from '~/utils/limits.server';
import { sessions } from '~/utils/session.server';
import type { Route } from './+types/login';

const Login = z.object({ email: z.email(), password: z.string().max(72) });

export async function action({ request }: Route.ActionArgs) {
  await spendAttempt(request);
  const login = Login.safeParse(Object.fromEntries(await request.formData()));
  if (!login.success) return data({ error: 'Wrong email or password' }, { status: 400 });
  const user = await db.user.findUnique({ where: { email: login.data.email } });
  if (!user || !(await bcrypt.compare(login.data.password, user.passwordHash))) {
    return data({ error: 'Wrong email or password' }, { status: 400 });
  }
  const session = await sessions.getSession();
  session.set('userId', user.id);
  return redirect('/tasks', { headers: { 'Set-Cookie': await sessions.commitSession(session) } });
}

export default function LoginPage() {
  return (
    <Form method="post">
      <input name="email" type="email" />
      <input name="password" type="password" />
      <button>Sign in</button>
    </Form>
  );
}
