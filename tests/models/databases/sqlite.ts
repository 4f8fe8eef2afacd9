import { open, type Database } from 'sqlite';
import sqlite3 from 'sqlite3';

export async function users(name: string) {
  const db = await open({ filename: 'data.db', driver: sqlite3.Database });
  await db.run('INSERT INTO users VALUES (?)', [name]); // sink: sql; sink: store
  await db.exec('CREATE TABLE users (name)'); // sink: sql
  const row = await db.get('SELECT * FROM users WHERE name = ?', name); // sink: sql; sink: store; source: database
  const rows = await db.all('SELECT * FROM users'); // sink: sql
  const statement = await db.prepare('SELECT * FROM users WHERE name = ?'); // sink: sql
  await statement.all(name); // sink: store
  await db.each('SELECT 1', () => undefined); // sink: sql; sink: store
  return [row, // source: database
    rows[0]]; // source: database
}

export const list = (db: Database) => db.all('SELECT 2'); // sink: sql
