import type { H3Event } from 'h3';

export function requireUser(event: H3Event) {
  const { user } = event.context;
  if (!user) throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  return user;
}
