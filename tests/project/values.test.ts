import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';

const POOL = "import { Pool } from 'pg';\nexport const pool = new Pool();";
const FIND = "export const find = (req: Request) => pool.query('SELECT * FROM t WHERE id = ' + req.headers.get('x-id'));";
const FOUND = ['source req.headers[…]'];

describe('a pool made in another file is known', () => {
  it('by its name', () => {
    const app = folder({ 'src/db.ts': POOL, 'src/find.ts': `import { pool } from './db';\n${FIND}` });
    expect(app.into('sql', 'src/find.ts')).toEqual(FOUND);
  });

  it('as a default export, imported by the name of what is emitted', () => {
    const app = folder({
      'src/db.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport default pool;",
      'src/find.ts': `import pool from './db.js';\n${FIND}`,
    });
    expect(app.into('sql', 'src/find.ts')).toEqual(FOUND);
  });

  it('through a barrel and a renaming', () => {
    const app = folder({
      'src/db/pool.ts': POOL,
      'src/db/named.ts': "export { pool as main } from './pool';",
      'src/db/index.ts': "export * from './missing';\nexport * from './named';",
      'src/find.ts': `import { main as pool } from './db';\n${FIND}`,
    });
    expect(app.into('sql', 'src/find.ts')).toEqual(FOUND);
  });

  it('through module.exports and destructuring', () => {
    const app = folder({
      'db.js': "const { Pool } = require('pg');\nconst pool = new Pool();\nmodule.exports = { pool };",
      'find.js': `const { pool } = require('./db');\n${FIND.replace(': Request', '').replace('export const find', 'exports.GET')}`,
      'route.ts': `const { pool } = require('./db');\n${FIND}`,
    });
    expect(app.into('sql', 'route.ts')).toEqual(FOUND);
  });

  it('as a member of a namespace, of an object, of an instance', () => {
    const app = folder({
      'db.ts': POOL,
      'models.ts': "import { pool } from './db';\nclass Store { constructor(private readonly pool = pool) {}\n  connection = pool; }\nexport const store = new Store();\nexport default { nested: { pool } };",
      'a.ts': "import * as db from './db';\nexport const f = (req: Request) => db.pool.query('SELECT ' + req.headers.get('x'));",
      'b.ts': "import models from './models';\nexport const f = (req: Request) => models.nested.pool.query('SELECT ' + req.headers.get('x'));",
      'c.ts': "import { store } from './models';\nexport const f = (req: Request) => store.connection.query('SELECT * FROM t WHERE id = ' + req.headers.get('x'));",
    });
    expect(app.into('sql', 'a.ts')).toHaveLength(1);
    expect(app.into('sql', 'b.ts')).toHaveLength(1);
    expect(app.into('sql', 'c.ts')).toHaveLength(1);
  });

  it('as the result of a function', () => {
    const app = folder({
      'db.ts': "import { Pool } from 'pg';\nlet pool: Pool | undefined;\nexport async function connect() { pool ??= new Pool(); return pool; }",
      'find.ts': "import { connect } from './db';\nexport async function find(req: Request) { const db = await connect(); return db.query(`SELECT * FROM t WHERE id = ${req.headers.get('x')}`); }",
    });
    expect(app.into('sql', 'find.ts')).toHaveLength(1);
  });

  it('by the type of what is injected', () => {
    const app = folder({
      'db.ts': "import type { Pool } from 'pg';\nexport type Database = Pool;",
      'find.ts': "import type { Database } from './db';\nexport const find = (db: Database, req: Request) => db.query('SELECT * FROM t WHERE id = ' + req.headers.get('x'));",
    });
    expect(app.into('sql', 'find.ts')).toHaveLength(1);
  });
});

describe('specifiers lead to files', () => {
  it('by the paths of a tsconfig with comments whose base is not installed', () => {
    const app = folder({
      'tsconfig.json': '{ // ours\n "extends": "@acme/tsconfig/base.json",\n "compilerOptions": { "paths": { "@data/*": ["./lib/data/*"] }, },\n}',
      'lib/data/db.ts': POOL,
      'find.ts': `import { pool } from '@data/db';\n${FIND}`,
    });
    expect(app.into('sql', 'find.ts')).toEqual(FOUND);
  });

  it('by the baseUrl of a tsconfig another one refers to', () => {
    const app = folder({
      'tsconfig.json': '{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
      'tsconfig.app.json': '{ "compilerOptions": { "baseUrl": "./src" } }',
      'src/data/db.ts': POOL,
      'src/find.ts': `import { pool } from 'data/db';\n${FIND}`,
    });
    expect(app.into('sql', 'src/find.ts')).toEqual(FOUND);
  });

  it('by the imports of a package', () => {
    const app = folder({
      'package.json': '{ "imports": { "#db/*": { "default": "./dist/db/*.js" } } }',
      'src/db/pool.ts': POOL,
      'find.ts': `import { pool } from '#db/pool';\n${FIND}`,
    });
    expect(app.into('sql', 'find.ts')).toEqual(FOUND);
  });

  it('by the name of a workspace package, to its source', () => {
    const app = folder({
      'package.json': '{ "workspaces": ["apps/*"] }',
      'pnpm-workspace.yaml': "packages:\n  - 'packages/*' # shared\n",
      'packages/data/package.json': '{ "name": "@acme/data", "exports": { ".": "./dist/index.js", "./*": { "import": "./dist/*.mjs" } } }',
      'packages/data/src/index.ts': "export { pool } from './pool';",
      'packages/data/src/pool.ts': POOL,
      'apps/web/package.json': '{ "name": "web" }',
      'apps/web/find.ts': `import { pool } from '@acme/data';\n${FIND}`,
      'apps/web/other.ts': `import { pool } from '@acme/data/pool';\n${FIND}`,
    });
    expect(app.into('sql', 'apps/web/find.ts')).toEqual(FOUND);
    expect(app.into('sql', 'apps/web/other.ts')).toEqual(FOUND);
  });

  it('never into node_modules', () => {
    const app = folder({ 'node_modules/db/index.js': POOL, 'find.ts': `import { pool } from './node_modules/db/index.js';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
  });

  it('never through a link out of the project', () => {
    const outside = folder({ 'db.ts': POOL });
    const app = folder({ 'find.ts': `import { pool } from './link/db';\n${FIND}`, 'other.ts': `import { pool } from './db';\n${FIND}` });
    symlinkSync(outside.path, join(app.path, 'link'));
    symlinkSync(join(outside.path, 'db.ts'), join(app.path, 'db.ts'));
    expect(app.into('sql', 'find.ts')).toEqual([]);
    expect(app.into('sql', 'other.ts')).toEqual([]);
  });
});

describe('what changes is seen', () => {
  it('when the other file is written', async () => {
    const app = folder({ 'db.ts': 'export const pool = { query() {} };', 'hop.ts': "export * from './db';", 'find.ts': `import { pool } from './hop';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
    app.write('db.ts', POOL);
    await pause(600);
    expect(app.into('sql', 'find.ts')).toEqual(FOUND);
  });

  it('when the other file appears', async () => {
    const app = folder({ 'find.ts': `import { pool } from './db';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
    app.write('db.ts', POOL);
    await pause(600);
    expect(app.into('sql', 'find.ts')).toEqual(FOUND);
  });

  it('at once when it is being edited: the text of the editor wins over the disk', () => {
    const app = folder({ 'db.ts': 'export const pool = { query() {} };', 'find.ts': `import { pool } from './db';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
    app.facts('db.ts', POOL);
    expect(app.into('sql', 'find.ts')).toEqual(FOUND);
  });
});

describe('files that say nothing', () => {
  it('a broken one, with a reason', () => {
    const app = folder({ 'db.ts': `${POOL}\nexport const = ;`, 'find.ts': `import { pool } from './db';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
    expect(app.project.unread(join(app.path, 'db.ts'))).toContain('Unexpected token');
  });

  it('one of 50 MB', () => {
    const app = folder({ 'find.ts': `import { pool } from './db';\n${FIND}` });
    writeFileSync(join(app.path, 'db.ts'), `${POOL}\n${' '.repeat(50 * 1024 * 1024)}`);
    expect(app.into('sql', 'find.ts')).toEqual([]);
    expect(app.project.unread(join(app.path, 'db.ts'))).toContain('more than');
  });

  it('a missing one, a folder with a file\'s name, a stylesheet', () => {
    const app = folder({ 'style.css': 'a {}', 'find.ts': `import './style.css';\nimport { pool } from './db.ts';\nimport { other } from './gone';\n${FIND}` });
    mkdirSync(join(app.path, 'db.ts'));
    expect(app.into('sql', 'find.ts')).toEqual([]);
    expect(app.project.unread(join(app.path, 'db.ts'))).toBe('not a file');
  });

  it('a loop of links', () => {
    const app = folder({ 'find.ts': `import { pool } from './loop/db';\nimport { other } from './self/self/self/db';\n${FIND}` });
    symlinkSync(join(app.path, 'loop'), join(app.path, 'loop'));
    symlinkSync(app.path, join(app.path, 'self'));
    expect(app.into('sql', 'find.ts')).toEqual([]);
  });

  it('files that import each other', () => {
    const app = folder({
      'a.ts': "import { pool as other } from './b';\nexport * from './b';\nexport const pool = other;",
      'b.ts': "import { pool as other } from './a';\nexport * from './a';\nexport const pool = other;",
      'find.ts': `import { pool } from './a';\nimport { nothing } from './b';\nnothing();\n${FIND}`,
    });
    expect(app.into('sql', 'find.ts')).toEqual([]);
  });

  it('a chain of more files than anybody follows', () => {
    const chain = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}.ts`, `export { pool } from './f${index + 1}';`]));
    const app = folder({ ...chain, 'f40.ts': POOL, 'find.ts': `import { pool } from './f0';\n${FIND}`, 'near.ts': `import { pool } from './f36';\n${FIND}` });
    expect(app.into('sql', 'find.ts')).toEqual([]);
    expect(app.into('sql', 'near.ts')).toEqual(FOUND);
  });

  it('a text that is no file on disk has no neighbours', () => {
    const app = folder({ 'db.ts': POOL });
    expect(app.into('sql', 'not-written.ts', `import { pool } from './db';\n${FIND}`)).toEqual([]);
  });
});
