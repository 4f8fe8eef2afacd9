import { redirect, type Handle } from '@sveltejs/kit';
import { userOfSession } from '$lib/server/auth';

export const handle: Handle = async ({ event, resolve }) => {
  const token = event.cookies.get('session');
  event.locals.user = token ? await userOfSession(token) : null;

  if (event.url.pathname.startsWith('/app') && !event.locals.user) {
    redirect(303, '/login');
  }

  return resolve(event);
};
