import { error, type Handle } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { apiLimiter } from '$lib/server/limits';
import { readSession } from '$lib/server/session';

const limit: Handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith('/api/v1')) {
    const { success } = await apiLimiter.limit(event.getClientAddress());
    if (!success) return new Response('Slow down', { status: 429, headers: { 'Retry-After': '60' } });
  }
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
  return resolve(event);
};

export const handle = sequence(limit, identify, protect);
