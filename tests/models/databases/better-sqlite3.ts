import Database from 'better-sqlite3';

const db = new Database('data.db');
db.pragma('journal_mode = WAL'); // sink: sql

export function users(name: string) {
  db.exec('CREATE TABLE users (name)'); // sink: sql
  const row = db.prepare('SELECT * FROM users WHERE name = ?').get(name); // sink: sql; sink: store; source: database
  const rows = db.prepare('SELECT * FROM users').all(); // sink: sql
  const count = db.prepare('SELECT count(*) FROM users').pluck().get(); // sink: sql; source: database
  const insert = db.prepare('INSERT INTO users VALUES (?)'); // sink: sql
  insert.run(name); // sink: store
  return [row, // source: database
    rows[0], // source: database
    count]; // source: database
}

export const inside = (handle: Database.Database) => handle.prepare('SELECT 1'); // sink: sql
export const plain = () => Database('other.db').exec('SELECT 2'); // sink: sql
