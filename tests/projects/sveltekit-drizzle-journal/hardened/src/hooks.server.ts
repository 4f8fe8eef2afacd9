import { error, redirect, type Handle } from '@sveltejs/kit';
import { userOfSession } from '$lib/server/auth';

export const handle: Handle = async ({ event, resolve }) => {
  const token = event.cookies.get('session');
  event.locals.user = token ? await userOfSession(token) : null;
  const { pathname } = event.url;

  if (pathname.startsWith('/api') && !event.locals.user) error(401, 'Please sign in');

  if (pathname.startsWith('/app') && !event.locals.user) {
    redirect(303, '/login');
  }

  if (pathname.startsWith('/admin') && event.locals.user?.role !== 'admin') {
    error(404, 'Not found');
  }

  return resolve(event);
};
