import { currentUser } from './current-user.js';

export async function requireUser(headers: Headers) {
  const user = await currentUser(headers);
  if (!user) throw new Response('Unauthorized', { status: 401 });
  return user;
}

export async function requireAdmin(headers: Headers) {
  const user = await requireUser(headers);
  if (user.role !== 'admin') throw new Response('Forbidden', { status: 403 });
  return user;
}
