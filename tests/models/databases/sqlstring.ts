import SqlString from 'sqlstring';

export const byName = (name: string) => 'SELECT * FROM users WHERE name = ' + SqlString.escape(name); // safe: sql
export const column = (name: string) => `SELECT ${SqlString.escapeId(name)} FROM users`; // safe: sql
export const text = (name: string) => SqlString.format('SELECT * FROM users WHERE name = ?', [name]); // carries
export const now = () => SqlString.raw('NOW()'); // sink: sql
