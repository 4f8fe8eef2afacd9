// file: app/routes/orders.tsx
import { createCookieSessionStorage, redirect } from 'react-router';

const storage = createCookieSessionStorage({ cookie: { name: 'shop' } });

export async function loader({ request }) {
  const session = await storage.getSession(request.headers.get('Cookie'));
  const userId = session.get('userId'); // protection: auth; source: session
  if (!userId) throw redirect('/login'); // protection: auth; source: session
  return null;
}

export async function action({ request }) {
  const session = await storage.getSession(request.headers.get('Cookie'));
  if (!session.has('userId')) throw redirect('/login'); // protection: auth
  return null;
}
// file: secrets.ts
import { createCookie, createCookieSessionStorage } from '@remix-run/node';
export const storage = createCookieSessionStorage({ cookie: { name: 's', secrets: [process.env.SESSION_SECRET] } }); // secret: signing
export const theme = createCookie('theme', { secrets: [process.env.COOKIE_SECRET] }); // secret: signing
