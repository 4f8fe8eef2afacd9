import { currentUser } from './current-user.js';

export async function requireUser(headers: Headers) {
  const user = await currentUser(headers);
  if (!user) throw new Response('Unauthorized', { status: 401 });
  return user;
}
