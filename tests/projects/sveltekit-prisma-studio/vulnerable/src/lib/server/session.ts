import { jwtVerify, SignJWT } from 'jose';
import { SESSION_KEY } from '$env/static/private';

const key = new TextEncoder().encode(SESSION_KEY);

export interface Member {
  id: string;
  role: 'member' | 'admin';
}

export async function readSession(cookie: string | undefined): Promise<Member | null> {
  if (!cookie) return null;
  try {
    const { payload } = await jwtVerify(cookie, key, { algorithms: ['HS256'] });
    return { id: payload.sub!, role: payload.role as Member['role'] };
  } catch {
    return null;
  }
}

export function writeSession(member: Member) {
  return new SignJWT({ role: member.role })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(member.id)
    .setExpirationTime('7d')
    .sign(key);
}
