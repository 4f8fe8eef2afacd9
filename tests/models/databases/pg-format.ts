import format from 'pg-format';

export const byName = (name: string) => format('SELECT * FROM users WHERE name = %L', name); // carries
export const column = (name: string) => `SELECT ${format.ident(name)} FROM users`; // safe: sql
export const value = (name: string) => 'SELECT ' + format.literal(name); // safe: sql
