import { defineMiddleware, sequence } from 'astro:middleware';
import { findSession } from './lib/sessions';

const identify = defineMiddleware(async (context, next) => {
  context.locals.user = await findSession(context.cookies.get('sid')?.value);
  return next();
});

const protect = defineMiddleware((context, next) => {
  const path = context.url.pathname;
  if ((path.startsWith('/studio') || path.startsWith('/api/admin')) && !context.locals.user) {
    return context.redirect('/login');
  }
  return next();
});

export const onRequest = sequence(identify, protect);
