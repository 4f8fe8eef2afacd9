import sqlite3 from 'sqlite3';

const db = new sqlite3.Database(':memory:');
const verbose = new (sqlite3.verbose().Database)('data.db');
const cached = sqlite3.cached.Database('data.db');

export function users(name: string, done: (row: unknown) => void) {
  db.run('INSERT INTO users VALUES (?)', [name]); // sink: sql; sink: store
  db.get('SELECT * FROM users WHERE name = ?', name, (error, row) => { // sink: sql; sink: store; source: database
    done(row); // source: database
  });
  db.all('SELECT * FROM users', (error, rows) => { // sink: sql; sink: store
    done(rows[0]); // source: database
  });
  db.each('SELECT * FROM users', (error, row) => // sink: sql; sink: store; source: database
    done(row)); // source: database
  db.exec('CREATE TABLE users (name)'); // sink: sql
  verbose.run('SELECT 1'); // sink: sql
  cached.all('SELECT 2'); // sink: sql
}

export function prepared(db: sqlite3.Database, names: readonly string[]) {
  const statement = db.prepare('INSERT INTO users VALUES (?)'); // sink: sql
  for (const name of names) statement.run(name); // sink: store
  statement.finalize();
}
