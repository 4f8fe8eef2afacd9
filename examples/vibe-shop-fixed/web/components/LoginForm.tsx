'use client';

import { useActionState } from 'react';
import { loginAction } from '@/app/actions/auth';

export function LoginForm() {
  const [state, formAction, pending] = useActionState(loginAction, { error: '' });

  return (
    <form action={formAction} className="login-form">
      <input type="email" name="email" placeholder="you@example.com" required />
      <input type="password" name="password" placeholder="••••••••" required />
      {state.error && <p className="error">{state.error}</p>}
      <button type="submit" disabled={pending}>
        {pending ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  );
}
