/**
 * Projects in which something is wrong elsewhere: nothing throws, nothing hangs, the verdict is right or `unknown`,
 * and DEBUG=predeploy:* says why.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import createDebug from 'debug';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Importers } from '../../src/project/importers.js';
import { Resolver } from '../../src/project/resolve.js';
import { Routes } from '../../src/routes/index.js';
import { folder, type Folder } from './folder.js';

let printed: string[] = [];
const { log } = createDebug;
beforeAll(() => {
  createDebug.enable('predeploy:*');
  createDebug.log = (...args) => printed.push(format(...args));
});
beforeEach(() => {
  printed = [];
});
afterAll(() => {
  createDebug.disable();
  createDebug.log = log;
});

/** What was printed about a topic, and about something in it. */
const said = (topic: 'unread' | 'cut' | 'index', about: string): boolean => printed.some((line) => line.includes(`predeploy:${topic}`) && line.includes(about));

/** Nothing is closed to the superuser, and Windows knows no such mode. */
const CANNOT_CLOSE = process.platform === 'win32' || process.getuid?.() === 0;
const CANNOT_LINK = process.platform === 'win32';
/** A few seconds, on a machine that has other things to do. */
const MAY_TAKE_MS = 10_000;

const LOGIN = "import { Router } from 'express';\nconst router = Router();\nrouter.post('/login', (req, res) => res.end());\nexport default router;\n";
const GUARDED = "import { Router } from 'express';\nimport { limiter } from './limiter';\nconst router = Router();\nrouter.post('/login', limiter, (req, res) => res.end());\nexport default router;\n";
const LIMITER = "import rateLimit from 'express-rate-limit';\nexport const limiter = rateLimit({ windowMs: 900_000, limit: 5 });\n";
const APP = "import express from 'express';\nimport auth from './auth';\nimport { limiter } from './limiter';\nconst app = express();\napp.use(limiter);\napp.use('/api', auth);\napp.listen(3000);\n";

/** The verdict on the first route of a file, for rate limits. Slow answers fail. */
function verdictOn(app: Folder, name: string, text?: string): string {
  const start = performance.now();
  const routes = new Routes(app.facts(name, text));
  const [route] = routes.routes;
  const { state } = route === undefined ? { state: 'no route' } : routes.protectionOf(route, 'rate-limit');
  app.into('sql', name, text);
  expect(performance.now() - start).toBeLessThan(MAY_TAKE_MS);
  return state;
}

describe('files that lead back to each other', () => {
  it('two files, each of which imports the other', () => {
    const app = folder({
      'auth.ts': GUARDED.replace('./limiter', './app'),
      'app.ts': `${APP.replace("import { limiter } from './limiter';", "import rateLimit from 'express-rate-limit';\nexport const limiter = rateLimit({ windowMs: 900_000, limit: 5 });")}`,
    });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('five files in a ring, of which the last has the limiter', () => {
    const app = folder({
      'auth.ts': GUARDED.replace('./limiter', './a'),
      'a.ts': "export { limiter } from './b';\nexport { one } from './auth';",
      'b.ts': "export { limiter } from './c';\nimport './a';",
      'c.ts': "export { limiter } from './limiter';\nimport './b';",
      'limiter.ts': `import router from './auth';\n${LIMITER}export const one = router;\n`,
    });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('five files in a ring that nobody ends', () => {
    const app = folder({
      'auth.ts': GUARDED.replaceAll('limiter', 'thing'),
      'thing.ts': "export { thing } from './b';",
      'b.ts': "export { thing } from './c';",
      'c.ts': "export { thing } from './d';",
      'd.ts': "export { thing } from './e';",
      'e.ts': "export { thing } from './thing';",
    });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('cut', 'leads back to itself')).toBe(true);
  });

  it('barrels that export each other, with the thing in one of them', () => {
    const app = folder({
      'auth.ts': GUARDED.replace('./limiter', './one'),
      'one.ts': "export * from './two';\nexport * from './limiter';",
      'two.ts': "export * from './one';\nexport const other = 1;",
      'limiter.ts': LIMITER,
    });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('routers that mount each other', () => {
    const app = folder({
      'auth.ts': "import { Router } from 'express';\nimport other from './other';\nconst router = Router();\nrouter.use('/other', other);\nrouter.post('/login', (req, res) => res.end());\nexport default router;\n",
      'other.ts': "import { Router } from 'express';\nimport auth from './auth';\nconst router = Router();\nrouter.use('/auth', auth);\nrouter.post('/signin', (req, res) => res.end());\nexport default router;\n",
    });
    expect(['open', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
    expect(['open', 'unknown']).toContain(verdictOn(app, 'other.ts'));
  });

  it('routers that mount each other, one of them in an app with a limiter', () => {
    const app = folder({
      'auth.ts': "import { Router } from 'express';\nimport other from './other';\nconst router = Router();\nrouter.use('/other', other);\nrouter.post('/login', (req, res) => res.end());\nexport default router;\n",
      'other.ts': "import { Router } from 'express';\nimport auth from './auth';\nconst router = Router();\nrouter.use('/auth', auth);\nexport default router;\n",
      'limiter.ts': LIMITER,
      'app.ts': APP,
    });
    expect(['protected', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('five routers in a ring, and functions that call each other round it', () => {
    const ring = (at: number): string => `import { Router } from 'express';\nimport { router as next, run as go } from './r${(at + 1) % 5}';\nimport { Pool } from 'pg';\nexport const router = Router();\nexport const run = (text) => go(text + '${at}');\nrouter.use('/${at}', next);\nrouter.post('/login', (req, res) => { new Pool().query(run(req.body.x)); res.end(); });\n`;
    const app = folder(Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`r${at}.ts`, ring(at)])));
    for (const at of [0, 1, 2, 3, 4]) expect(['open', 'unknown']).toContain(verdictOn(app, `r${at}.ts`));
  });

  it('a file that imports itself', () => {
    const app = folder({ 'auth.ts': `import self from './auth';\n${LOGIN}router.use('/again', self);\nexport * from './auth';\n`, 'app.ts': APP, 'limiter.ts': LIMITER });
    expect(['protected', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('classes that extend each other across files', () => {
    const app = folder({
      'auth.ts': `${LOGIN}import { B } from './b';\nexport class A extends B {}\nrouter.post('/x', (req, res) => new A().run(req.body.q));`,
      'b.ts': "import { A } from './auth';\nimport { Pool } from 'pg';\nexport class B extends A { run(q) { return new Pool().query(q); } }",
    });
    expect(['open', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });
});

describe('files that are not there, or not to be read', () => {
  it('a file that is missing', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing') });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing')).toBe(true);
  });

  it('a package that is neither installed nor of this project', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('./limiter', '@acme/nowhere').replaceAll('limiter', 'thing'), 'app.ts': APP.replace('app.use(limiter);\n', ''), 'limiter.ts': LIMITER });
    expect(['open', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('broken syntax in the file that mounts the router', () => {
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': `${APP}const half = (;\n` });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'app.ts')).toBe(true);
  });

  it('broken syntax in the controller', () => {
    const app = folder({ 'auth.ts': "import { Router } from 'express';\nimport { login } from './controller';\nconst router = Router();\nrouter.post('/login', login);\nexport default router;\n", 'controller.ts': 'export function login(req, res) { res.end(' });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'controller.ts')).toBe(true);
  });

  it('broken syntax somewhere else changes nothing', () => {
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP, 'broken.ts': "import auth from './auth';\nexport const = ;" });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it.skipIf(CANNOT_CLOSE)('a file that is closed to us', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': LIMITER });
    chmodSync(join(app.path, 'thing.ts'), 0);
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts: EACCES')).toBe(true);
  });

  it.skipIf(CANNOT_CLOSE)('a folder that is closed to us', () => {
    const app = folder({ 'auth.ts': GUARDED.replace('./limiter', './closed/thing').replaceAll('limiter', 'thing'), 'closed/thing.ts': LIMITER });
    chmodSync(join(app.path, 'closed'), 0);
    try {
      expect(verdictOn(app, 'auth.ts')).toBe('unknown');
      expect(said('unread', 'closed')).toBe(true);
    } finally {
      chmodSync(join(app.path, 'closed'), 0o700);
    }
  });

  it('a folder in place of a file', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing') });
    mkdirSync(join(app.path, 'thing.ts'));
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts: not a file')).toBe(true);
  });

  it('a file in place of a folder', () => {
    const app = folder({ 'auth.ts': GUARDED.replace('./limiter', './thing/limiter').replaceAll('limiter', 'thing'), thing: 'no folder' });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
  });

  it('a file of 50 MB', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': `${LIMITER}// ` });
    truncateSync(join(app.path, 'thing.ts'), 50 * 1024 * 1024);
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts: 52428800 bytes')).toBe(true);
  });

  it('a file of 50 MB that mounts the router', () => {
    const app = folder({ 'auth.ts': LOGIN, 'app.ts': APP.replace('app.use(limiter);\n', '') });
    const file = openSync(join(app.path, 'app.ts'), 'a');
    ftruncateSync(file, 50 * 1024 * 1024);
    closeSync(file);
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'app.ts')).toBe(true);
  });

  it('binary garbage named .ts', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'app.ts': APP, 'limiter.ts': LIMITER });
    let seed = 1;
    writeFileSync(join(app.path, 'thing.ts'), Buffer.from(Uint8Array.from({ length: 200_000 }, () => (seed = (seed * 48271) % 2147483647) & 255)));
    // What stands in the app still counts.
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
    expect(said('unread', 'thing.ts')).toBe(true);
  });

  it('zeros, and text in UTF-16', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': '\0'.repeat(1000) });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    writeFileSync(join(app.path, 'thing.ts'), Buffer.from(`\uFEFF${LIMITER}`, 'utf16le'));
    expect(['unknown', 'protected']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('declarations only', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.d.ts': "import type { RequestHandler } from 'express';\nexport declare const thing: RequestHandler;" });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
  });
});

describe.skipIf(CANNOT_LINK)('links and what is no file', () => {
  it('a folder that links to itself', () => {
    const app = folder({ 'auth.ts': LOGIN, 'app.ts': APP, 'limiter.ts': LIMITER });
    symlinkSync(app.path, join(app.path, 'loop'), 'dir');
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('a file that is reached through a loop of links', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing') });
    symlinkSync(join(app.path, 'other.ts'), join(app.path, 'thing.ts'));
    symlinkSync(join(app.path, 'thing.ts'), join(app.path, 'other.ts'));
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts')).toBe(true);
  });

  it('a folder reached by way of itself is still of this project', () => {
    const app = folder({ 'auth.ts': GUARDED.replace('./limiter', './loop/loop/loop/limiter'), 'limiter.ts': LIMITER });
    symlinkSync(app.path, join(app.path, 'loop'), 'dir');
    expect(['protected', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('a link that leads out of the project is not followed', () => {
    const outside = folder({ 'thing.ts': LIMITER });
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'inner.ts': GUARDED.replace('./limiter', './inside/thing').replaceAll('limiter', 'thing') });
    symlinkSync(join(outside.path, 'thing.ts'), join(app.path, 'thing.ts'));
    symlinkSync(outside.path, join(app.path, 'inside'), 'dir');
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts: a link that leads out of the project')).toBe(true);
    expect(verdictOn(app, 'inner.ts')).toBe('unknown');
  });

  it('an import that climbs out of the project by its path is not followed', () => {
    const outside = folder({ 'thing.ts': LIMITER });
    const app = folder({});
    app.write('auth.ts', GUARDED.replace('./limiter', `../${outside.path.split('/').at(-1) ?? ''}/thing`).replaceAll('limiter', 'thing'));
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
  });

  it('a pipe that nobody writes to', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing') });
    execFileSync('mkfifo', [join(app.path, 'thing.ts')]);
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts: not a file')).toBe(true);
  });

  it('a device', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing') });
    symlinkSync('/dev/zero', join(app.path, 'thing.ts'));
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
  });
});

describe('much of it', () => {
  it('a generated file with thousands of routes that mounts the router last', () => {
    const many = Array.from({ length: 1500 }, (_, at) => `app.get('/r${at}', (req, res) => res.json({ at: ${at} }));`).join('\n');
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP.replace("app.use('/api', auth);", `${many}\napp.use('/api', auth);`) });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('hundreds of files that mount the same router', () => {
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`app${at}.ts`, APP])) });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('a chain of a hundred barrels', () => {
    const app = folder({ 'auth.ts': GUARDED.replace('./limiter', './b0'), 'limiter.ts': LIMITER, ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`b${at}.ts`, `export * from './${at === 99 ? 'limiter' : `b${at + 1}`}';`])) });
    expect(['unknown', 'protected']).toContain(verdictOn(app, 'auth.ts'));
    expect(said('cut', 'more than')).toBe(true);
  });

  it('one file of a megabyte on one line, and folders sixty deep', () => {
    const deep = Array.from({ length: 60 }, (_, at) => `d${at}`).join('/');
    const app = folder({ 'auth.ts': GUARDED.replace('./limiter', './wide').replaceAll('limiter', 'thing'), 'wide.ts': `export const thing = [${'1,'.repeat(500_000)}];`, [`${deep}/app.ts`]: "import auth from '../auth';" });
    expect(['open', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });

  it('code nested so deeply that a walk would not come back', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': `export const thing = ${'['.repeat(3000)}${']'.repeat(3000)};` });
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    expect(said('unread', 'thing.ts')).toBe(true);
  });
});

describe('configs that cannot be read', () => {
  const ALIASED = { 'src/auth.ts': GUARDED.replace('./limiter', '#own/limiter'), 'src/own/limiter.ts': LIMITER };

  it('a tsconfig that extends something not installed still has its own aliases', () => {
    const app = folder({ ...ALIASED, 'tsconfig.json': '{ "extends": "@tsconfig/nowhere/base.json", /* ours */ "compilerOptions": { "baseUrl": ".", "paths": { "#own/*": ["src/own/*"], }, }, }' });
    expect(verdictOn(app, 'src/auth.ts')).toBe('protected');
    expect(said('unread', 'tsconfig.json')).toBe(true);
  });

  it.each(['{ "compilerOptions": { "paths": ', '', '[]', 'null', '"text"', '{ "compilerOptions": 7 }', '{ "compilerOptions": { "paths": [] } }', '{ "compilerOptions": { "paths": { "#own/*": "src" } } }', '{ "compilerOptions": { "paths": { "#own/*/*": ["src/*/*"] } } }', '{ "extends": 5 }', '{ "references": 5 }', '{ "references": [5] }', '{ "extends": "./tsconfig.json" }'])('a tsconfig that reads %s', (text) => {
    const app = folder({ ...ALIASED, 'tsconfig.json': text });
    // Its name promises a limit where its file is not found.
    expect(['protected', 'unknown']).toContain(verdictOn(app, 'src/auth.ts'));
  });

  it.each(['{ "name": ', '', '[]', 'null', '{ "name": 5, "workspaces": 7, "imports": [], "exports": false }', '{ "workspaces": { "packages": [7, "src/*", "**/**/**/**"] } }', '{ "imports": { "#own/*": { "default": { "default": [null, 7, "./src/own/*.ts"] } } } }', '{ "main": 5, "imports": { "#*": "#*" } }'])('a package.json that reads %s', (text) => {
    const app = folder({ ...ALIASED, 'package.json': text, 'src/app.ts': APP, 'src/limiter.ts': LIMITER });
    expect(verdictOn(app, 'src/auth.ts')).toBe('protected');
  });

  it('a package.json that holds nothing is named', () => {
    const app = folder({ ...ALIASED, 'src/app.ts': APP, 'src/limiter.ts': LIMITER });
    app.write('src/package.json', '{ "name": ');
    verdictOn(app, 'src/auth.ts');
    expect(said('unread', 'package.json')).toBe(true);
  });

  it.each(['packages: 5', 'packages:\n  - ', ':::', '- a\n- b', 'packages:\n  - "../**"\n  - "/etc/*"'])('a pnpm-workspace.yaml that reads %j', (text) => {
    const app = folder({ ...ALIASED, 'pnpm-workspace.yaml': text, 'src/app.ts': APP, 'src/limiter.ts': LIMITER });
    expect(verdictOn(app, 'src/auth.ts')).toBe('protected');
  });
});

describe('other ways to write the same', () => {
  it.each([['CRLF', (text: string) => text.replaceAll('\n', '\r\n')], ['a byte order mark', (text: string) => `\uFEFF${text}`], ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]])('%s', (_, written) => {
    const app = folder({ 'limiter.ts': written(LIMITER), 'app.ts': written(APP) });
    // ESLint takes the mark away before rules see the text.
    app.write('auth.ts', written(LOGIN));
    expect(verdictOn(app, 'auth.ts', written(LOGIN).replace(/^\uFEFF/, ''))).toBe('protected');
  });

  it('names in other scripts, with spaces and brackets', () => {
    const app = folder({ 'über uns/[id]/(auth)/вход.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP.replace('./auth', './über uns/[id]/(auth)/вход') });
    expect(verdictOn(app, 'über uns/[id]/(auth)/вход.ts')).toBe('protected');
  });

  it('a package called like a property of every object', () => {
    const app = folder({ 'auth.ts': `${GUARDED.replaceAll('limiter', 'thing')}import a from 'constructor';\nimport b from '__proto__';\nimport c from './toString';\n`, 'thing.ts': "export { constructor as thing, hasOwnProperty } from './toString';", 'toString.ts': 'export const toString = 1;' });
    expect(['open', 'unknown']).toContain(verdictOn(app, 'auth.ts'));
  });
});

describe('what changes between two lints', () => {
  /** Far enough in time for every file system. */
  let later = Date.now() / 1000;
  const touch = (app: Folder, name: string): void => {
    later += 10;
    for (const path of [join(app.path, name), dirname(join(app.path, name))]) {
      try {
        utimesSync(path, later, later);
      } catch {
        // It is gone.
      }
    }
  };
  /** After such a pause the disk is looked at again. */
  const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 250); });

  it('the file that mounts the router gets its limiter, and loses it again', async () => {
    const open = APP.replace('app.use(limiter);\n', '');
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': open });
    expect(verdictOn(app, 'auth.ts')).toBe('open');
    app.write('app.ts', APP);
    touch(app, 'app.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
    app.write('app.ts', open);
    touch(app, 'app.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('open');
  });

  it('a file breaks, and is mended', async () => {
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
    app.write('app.ts', `${APP}(`);
    touch(app, 'app.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    app.write('app.ts', APP);
    touch(app, 'app.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('a file disappears, and comes back', async () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': LIMITER.replace('limiter', 'thing') });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
    rmSync(join(app.path, 'thing.ts'));
    touch(app, 'thing.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('unknown');
    app.write('thing.ts', LIMITER.replace('limiter', 'thing'));
    touch(app, 'thing.ts');
    await pause();
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
  });

  it('the file that is linted disappears', async () => {
    const app = folder({ 'auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP });
    expect(verdictOn(app, 'auth.ts')).toBe('protected');
    rmSync(join(app.path, 'auth.ts'));
    touch(app, 'auth.ts');
    await pause();
    expect(['unknown', 'protected']).toContain(verdictOn(app, 'auth.ts', LOGIN));
  });

  it('the whole project disappears', async () => {
    const app = folder({ 'routes/auth.ts': LOGIN, 'limiter.ts': LIMITER, 'app.ts': APP.replace('./auth', './routes/auth') });
    expect(verdictOn(app, 'routes/auth.ts')).toBe('protected');
    rmSync(app.path, { recursive: true });
    await pause();
    expect(verdictOn(app, 'routes/auth.ts', LOGIN)).toBe('unknown');
  });

  it('a file disappears between the list of a folder and the look into it', () => {
    const app = folder({ 'auth.ts': GUARDED.replaceAll('limiter', 'thing'), 'thing.ts': LIMITER });
    const resolver = new Resolver();
    expect(resolver.resolve(join(app.path, 'auth.ts'), './thing')).toBe(join(app.path, 'thing.ts'));
    rmSync(join(app.path, 'thing.ts'));
    const importers = new Importers(resolver, app.path, []);
    expect(importers.of(join(app.path, 'thing.ts'))).toEqual([join(app.path, 'auth.ts')]);
    expect(app.project.unread(join(app.path, 'thing.ts'))).toContain('ENOENT');
  });
});
