import { createCookieSessionStorage } from 'react-router';

export const sessions = createCookieSessionStorage<{ userId: string }>({
  cookie: {
    name: '__session',
    httpOnly: true,
    sameSite: 'lax',
    secure: process.env.NODE_ENV === 'production',
    secrets: ['tasks'], // ! no-hardcoded-secrets
  },
});
