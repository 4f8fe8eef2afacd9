import { defineMiddleware, sequence } from 'astro:middleware';
import { findSession } from './lib/sessions';

const STAFF_AREAS = ['/api/admin', '/api/internal'];

const identify = defineMiddleware(async (context, next) => {
  context.locals.user = await findSession(context.cookies.get('sid')?.value);
  return next();
});

const protect = defineMiddleware((context, next) => {
  const path = context.url.pathname;
  if (path.startsWith('/studio') && !context.locals.user) return context.redirect('/login');
  if (STAFF_AREAS.some((area) => path.startsWith(area)) && context.locals.user?.role !== 'admin') {
    return new Response('Not found', { status: 404 });
  }
  return next();
});

export const onRequest = sequence(identify, protect);
