import SQL from 'sql-template-strings';
import sql, { join, raw } from 'sql-template-tag';

export function byName(name: string, names: readonly string[]) {
  const query = SQL`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  query.append(SQL` AND active`).append(' ORDER BY name'); // safe: sql; sink: sql
  return sql`SELECT ${raw('name')} FROM users WHERE name IN (${join(names)})`; // safe: sql; sink: sql
}
