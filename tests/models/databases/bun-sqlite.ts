import { Database } from 'bun:sqlite';

const db = new Database('data.db');

export function users(name: string) {
  db.run('INSERT INTO users VALUES (?)', [name]); // sink: sql; sink: store
  const row = db.query('SELECT * FROM users WHERE name = ?').get(name); // sink: sql; sink: store; source: database
  const rows = db.prepare('SELECT * FROM users').all(); // sink: sql
  return [row, // source: database
    rows[0]]; // source: database
}
