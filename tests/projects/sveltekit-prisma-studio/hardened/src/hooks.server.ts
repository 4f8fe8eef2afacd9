import { error, type Handle } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { apiLimiter, loginLimiter } from '$lib/server/limits';
import { readSession } from '$lib/server/session';

const limit: Handle = async ({ event, resolve }) => {
  const { pathname } = event.url;
  const limiter = pathname.startsWith('/auth/') ? loginLimiter : apiLimiter;
  const { success } = await limiter.limit(event.getClientAddress());
  if (!success) return new Response('Slow down', { status: 429, headers: { 'Retry-After': '900' } });
  return resolve(event);
};

const identify: Handle = async ({ event, resolve }) => {
  event.locals.user = await readSession(event.cookies.get('sid'));
  return resolve(event);
};

const protect: Handle = async ({ event, resolve }) => {
  const area = event.url.pathname;
  if ((area.startsWith('/studio') || area.startsWith('/api/studio')) && !event.locals.user) {
    error(401, 'Sign in first');
  }
  if (area.startsWith('/api/admin') && event.locals.user?.role !== 'admin') {
    error(403, 'Admins only');
  }
  return resolve(event);
};

export const handle = sequence(limit, identify, protect);
