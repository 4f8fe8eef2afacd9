import { jwtVerify } from 'jose';
import { db } from '@crm/db';

const key = new TextEncoder().encode(process.env.AUTH_SECRET || 'crm'); // ! no-secret-fallback

export interface CrmUser {
  id: string;
  email: string;
  role: 'agent' | 'admin';
}

export async function currentUser(headers: Headers): Promise<CrmUser | null> {
  const token = headers.get('authorization')?.replace('Bearer ', '');
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
    return await db.user.findUnique({ where: { id: payload.sub }, select: { id: true, email: true, role: true } });
  } catch {
    return null;
  }
}
