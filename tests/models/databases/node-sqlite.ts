import { DatabaseSync } from 'node:sqlite';
import { open } from 'sqlite';

const db = new DatabaseSync(':memory:');

export function users(name: string) {
  db.exec('CREATE TABLE users (name)'); // sink: sql
  const row = db.prepare('SELECT * FROM users WHERE name = ?').get(name); // sink: sql; sink: store; source: database
  const rows = db.prepare('SELECT * FROM users').all(); // sink: sql
  const sql = db.createTagStore();
  const tagged = sql.get`SELECT * FROM users WHERE name = ${name}`; // source: database
  const many = sql.all`SELECT * FROM users`;
  return [row, // source: database
    rows[0], // source: database
    tagged, // source: database
    many[0]]; // source: database
}

// Another library under the same bare name.
export const elsewhere = async () => (await open({ filename: 'data.db' })).exec('SELECT 1');
