import Database from 'better-sqlite3';
import { scryptSync } from 'node:crypto';

const db: Database.Database = new Database('todo.db');

const digest = (password: string) => scryptSync(password, process.env.PEPPER!, 32).toString('hex');

export function findUser(email: string, password: string) {
  const hash = digest(password);
  return db.prepare(`SELECT id FROM users WHERE email = ? AND hash = ?`).get(email, hash) as { id: number } | undefined;
}

export const createUser = (user: Record<string, string>) => {
  const names = ['email', 'name', 'hash'];
  const insert = db.prepare(`INSERT INTO users (${names.join(', ')}) VALUES (${names.map((n) => '@' + n).join(', ')})`);
  return insert.run({ email: user.email, name: user.name, hash: digest(user.password) });
};
