import { redirect } from 'react-router';
import { db } from './db.server';
import { sessions } from './session.server';

export async function getUser(request: Request) {
  const session = await sessions.getSession(request.headers.get('Cookie'));
  const userId = session.get('userId');
  if (!userId) return null;
  return db.user.findUnique({ where: { id: userId }, select: { id: true, email: true, role: true } });
}

export async function requireUser(request: Request) {
  const user = await getUser(request);
  if (!user) throw redirect('/login');
  return user;
}
