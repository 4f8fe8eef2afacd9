import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';

const QUERY = "export const find = (req: Request) => pool.query('SELECT * FROM t WHERE id = ' + req.headers.get('x-id'));";

describe('a pool made in another file', () => {
  it('is known by its name', () => {
    const app = folder({
      'src/db.ts': "import { Pool } from 'pg';\nexport const pool = new Pool();",
      'src/find.ts': `import { pool } from './db';\n${QUERY}`,
    });
    expect(app.into('sql', 'src/find.ts')).toEqual(['source req.headers[…]']);
  });
});
