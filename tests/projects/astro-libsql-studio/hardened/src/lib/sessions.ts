import { db } from './db';

export interface User {
  id: string;
  email: string;
  role: string;
}

export async function findSession(sid: string | undefined): Promise<User | null> {
  if (!sid) return null;
  const { rows } = await db.execute({
    sql: 'SELECT u.id, u.email, u.role FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = ?',
    args: [sid],
  });
  return (rows[0] as unknown as User) ?? null;
}
