/** House knowledge: what settings.predeploy changes in the answers, and what it refuses. */
import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { analysisOf, isPublic } from '../src/analysis/index.js';
import plugin from '../src/index.js';
import { settingsIn } from '../src/settings.js';
import { sourceFile } from './source-file.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What require-auth-rate-limit says of a program in strict: the message ids. */
function limits(code: string, predeploy: object, filename = 'server.js', cwd = process.cwd()): readonly (string | undefined)[] {
  const config: Linter.Config = { plugins: { predeploy: plugin }, settings: { predeploy }, rules: { 'predeploy/require-auth-rate-limit': ['error', { unknown: true }] } };
  const messages = new Linter({ cwd }).verify(code, [config], { filename });
  const broken = messages.find(({ fatal }) => fatal);
  if (broken !== undefined) throw new Error(broken.message);
  return messages.map(({ messageId }) => messageId);
}

/** A project on disk with these files, and what the rule says of one of them. */
function limitsIn(files: Readonly<Record<string, string>>, name: string, predeploy: object): readonly (string | undefined)[] {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(path);
  for (const [file, text] of Object.entries({ 'package.json': '{ "name": "shop" }', ...files })) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return limits(files[name] ?? '', predeploy, join(path, name), path);
}

const protectionOf = (code: string, settings: object, kind: 'rate-limit' | 'auth' = 'rate-limit', filename = 'server.ts') => {
  const { routes } = analysisOf({ ...sourceFile(code, filename), ...settingsIn({ predeploy: settings }), root: undefined });
  const [route] = routes.routes;
  return route === undefined ? undefined : routes.protectionOf(route, kind);
};

describe('protections by name', () => {
  const GUARDED = `
import express from 'express';
const app = express();
function gate(req, res, next) { next(); }
app.post('/login', gate, (req, res) => res.json(req.body.password));`;

  it('a middleware that does nothing anybody can read counts when the settings say so', () => {
    expect(limits(GUARDED, {})).toEqual(['open']);
    expect(limits(GUARDED, { protections: [{ name: 'gate', gives: 'rate-limit' }] })).toEqual([]);
  });

  it('for the kinds that are listed, and no others', () => {
    expect(limits(GUARDED, { protections: [{ name: 'gate', gives: 'auth' }] })).toEqual(['open']);
    expect(limits(GUARDED, { protections: [{ name: 'gate', gives: ['auth', 'rate-limit'] }] })).toEqual([]);
    expect(protectionOf(GUARDED, { protections: [{ name: 'gate', gives: 'auth' }] }, 'auth')).toMatchObject({ state: 'protected' });
  });

  it('a name is whole: a longer one is another', () => {
    expect(limits(GUARDED, { protections: [{ name: 'gat', gives: 'rate-limit' }] })).toEqual(['open']);
    expect(limits(GUARDED, { protections: [{ name: 'ate', gives: 'rate-limit' }] })).toEqual(['open']);
  });

  it('a factory, a member and a class are spoken of without their arguments', () => {
    const program = (middleware: string): string => `
import express from 'express';
import { make } from './make';
const house = make();
const app = express();
app.post('/login', ${middleware}, (req, res) => res.json(req.body.password));`;
    const protections = [{ name: 'gate', gives: 'rate-limit' }];
    expect(limits(program("house.gate('strict')"), { protections })).toEqual([]);
    expect(limits(program('house.gate'), { protections: [{ name: 'house.gate', gives: 'rate-limit' }] })).toEqual([]);
    expect(limits(program("house.door('strict')"), { protections })).toEqual(['unseen']);
  });

  it('mounted on the app before the route, but not after it', () => {
    const protections = [{ name: 'gate', gives: 'rate-limit' }];
    const start = "import express from 'express';\nconst app = express();\nfunction gate(req, res, next) { next(); }\n";
    const route = "app.post('/login', (req, res) => res.json(req.body.password));\n";
    expect(limits(`${start}app.use(gate);\n${route}`, { protections })).toEqual([]);
    expect(limits(`${start}${route}app.use(gate);\n`, { protections })).toEqual(['limiterAfter']);
  });

  it('called in the handler, unless what it throws is swallowed', () => {
    const protections = [{ name: 'ensureCalm', gives: 'rate-limit' }];
    const program = (body: string): string => `
import express from 'express';
import { ensureCalm } from '../calm';
express().post('/login', async (req, res) => { ${body} res.json(req.body.password); });`;
    expect(limits(program('await ensureCalm(req);'), {})).toEqual(['open']);
    expect(limits(program('await ensureCalm(req);'), { protections })).toEqual([]);
    expect(limits(program('try { await ensureCalm(req); } catch (error) { console.log(error); }'), { protections })).toEqual(['answerIgnored']);
  });

  it('in a server action', () => {
    const code = "'use server';\nimport { calm } from '@/lib/calm';\nexport async function login(form) { await calm(); return check(form.get('password')); }";
    expect(limits(code, {}, 'app/actions.js')).not.toEqual([]);
    expect(limits(code, { protections: [{ name: 'calm', gives: 'rate-limit' }] }, 'app/actions.js')).toEqual([]);
  });
});

describe('protections by file', () => {
  const GATE = 'export function gate(req, res, next) { next(); }\nexport const other = (req, res, next) => next();\n';
  const login = (imported: string, from: string): string => `
import express from 'express';
import { ${imported} } from '${from}';
express().post('/login', gate, (req, res) => res.json(req.body.password));`;
  const protections = [{ from: './src/middleware/gate', name: 'gate', gives: ['auth', 'rate-limit'] }];

  it('whichever way the import spells the path', () => {
    const files = { 'src/middleware/gate.ts': GATE, 'src/routes/auth.js': login('gate', '../middleware/gate.js'), 'src/middleware/auth.js': login('gate', './gate') };
    expect(limitsIn(files, 'src/routes/auth.js', {})).not.toEqual([]);
    expect(limitsIn(files, 'src/routes/auth.js', { protections })).toEqual([]);
    expect(limitsIn(files, 'src/middleware/auth.js', { protections })).toEqual([]);
  });

  it('under another name here', () => {
    const files = { 'src/middleware/gate.ts': GATE, 'src/routes/renamed.js': login('gate as door', '../middleware/gate').replace("'/login', gate", "'/login', door") };
    expect(limitsIn(files, 'src/routes/renamed.js', { protections })).toEqual([]);
  });

  it('as a member of the module, or of what it exports as a whole', () => {
    const files = {
      'src/middleware/gate.ts': `${GATE}export default { gate };\n`,
      'src/routes/whole.js': login('gate', '../middleware/gate').replace('{ gate }', '* as doors').replace("'/login', gate", "'/login', doors.gate"),
      'src/routes/required.js': "const doors = require('../middleware/gate');\nrequire('express')().post('/login', doors.gate('calm'), (req, res) => res.json(req.body.password));",
      'src/routes/default.js': login('gate', '../middleware/gate').replace('{ gate }', 'doors').replace("'/login', gate", "'/login', doors.gate"),
    };
    expect(limitsIn(files, 'src/routes/whole.js', { protections })).toEqual([]);
    expect(limitsIn(files, 'src/routes/required.js', { protections })).toEqual([]);
    expect(limitsIn(files, 'src/routes/default.js', { protections })).toEqual([]);
    expect(limitsIn(files, 'src/routes/whole.js', { protections: [{ from: 'middleware/gate', name: 'other', gives: 'rate-limit' }] })).not.toEqual([]);
  });

  it('through a file that hands it on, and through an alias', () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "~mw": ["./src/middleware/index.ts"] } } }',
      'src/middleware/gate.ts': GATE,
      'src/middleware/index.ts': "export { gate } from './gate';\n",
      'src/routes/auth.js': login('gate', '../middleware'),
      'src/routes/aliased.js': login('gate', '~mw'),
    };
    expect(limitsIn(files, 'src/routes/auth.js', { protections })).toEqual([]);
    expect(limitsIn(files, 'src/routes/aliased.js', { protections })).toEqual([]);
  });

  it('another export of that file, and the same name of another file, give nothing', () => {
    const files = {
      'src/middleware/gate.ts': GATE, 'src/lib/gate.ts': GATE,
      'src/routes/other.js': login('other as gate', '../middleware/gate'),
      'src/routes/elsewhere.js': login('gate', '../lib/gate'),
    };
    expect(limitsIn(files, 'src/routes/elsewhere.js', { protections })).not.toEqual([]);
    expect(limitsIn(files, 'src/routes/other.js', { protections })).not.toEqual([]);
  });

  it('every export, where no name is given, and a package', () => {
    const files = { 'src/middleware/gate.ts': GATE, 'src/routes/auth.js': login('gate', '../middleware/gate'), 'src/routes/packaged.js': login('gate', '@acme/doors') };
    expect(limitsIn(files, 'src/routes/auth.js', { protections: [{ from: 'middleware/gate.ts', gives: 'rate-limit' }] })).toEqual([]);
    expect(limitsIn(files, 'src/routes/packaged.js', { protections: [{ from: '@acme/doors', gives: 'rate-limit' }] })).toEqual([]);
    expect(limitsIn(files, 'src/routes/packaged.js', { protections: [{ from: '@acme/windows', gives: 'rate-limit' }] })).not.toEqual([]);
  });
});

describe('gateways', () => {
  const OPEN = "import express from 'express';\nexpress().post('/api/login', (req, res) => res.json(req.body.password));";

  it('limit every route, and the reason is kept for the report', () => {
    expect(limits(OPEN, {})).toEqual(['open']);
    expect(limits(OPEN, { protections: [{ rateLimit: 'gateway' }] })).toEqual([]);
    expect(protectionOf(OPEN, { protections: [{ rateLimit: 'gateway', because: 'Cloudflare rule 12' }] })).toMatchObject({ state: 'protected', where: 'Cloudflare rule 12' });
    expect(protectionOf(OPEN, { protections: [{ rateLimit: 'gateway' }] })).toMatchObject({ where: 'settings.predeploy.protections[0]' });
  });

  it('or the routes below their paths', () => {
    expect(limits(OPEN, { protections: [{ rateLimit: 'gateway', paths: ['/api/*'] }] })).toEqual([]);
    expect(limits(OPEN, { protections: [{ rateLimit: 'gateway', paths: ['/admin/*', '/api'] }] })).toEqual(['open']);
  });

  it('give other protections by the same notation, and only those', () => {
    expect(limits(OPEN, { protections: [{ auth: 'gateway', because: 'oauth2-proxy' }] })).toEqual(['open']);
    expect(protectionOf(OPEN, { protections: [{ auth: 'gateway', because: 'oauth2-proxy' }] }, 'auth')).toMatchObject({ state: 'protected', where: 'oauth2-proxy' });
  });

  it('a limiter of the code is named before the gateway', () => {
    const limited = "import express from 'express';\nimport rateLimit from 'express-rate-limit';\nexpress().post('/login', rateLimit({ max: 5 }), (req, res) => res.json(req.body.password));";
    expect(protectionOf(limited, { protections: [{ rateLimit: 'gateway', because: 'nginx' }] })).toMatchObject({ state: 'protected', row: { gives: 'rate-limit' } });
  });
});

describe('publicRoutes', () => {
  const isOpen = (path: string, publicRoutes: readonly string[]): boolean | undefined => {
    const { facts, routes } = analysisOf({ ...sourceFile(`import express from 'express';\nexpress().get('${path}', (req, res) => res.end());`), ...settingsIn({ predeploy: { publicRoutes } }), root: undefined });
    const [route] = routes.routes;
    return route && isPublic(facts, route);
  };

  it.each([
    ['/health', ['/health'], true],
    ['/health', ['/health/'], true],
    ['/healthz', ['/health'], false],
    ['/health/deep', ['/health'], false],
    ['/public/a/b', ['/public/*'], true],
    ['/public', ['/public/*'], true],
    ['/publican', ['/public/*'], false],
    ['/users/:id/avatar', ['/users/:user/avatar'], true],
    ['/users/7/avatar', ['/users/*/avatar'], true],
    ['/users/7/secrets', ['/users/*/avatar'], false],
    ['/api/v2/health', ['^/api/v\\d+/health$'], true],
    ['/api/vx/health', ['^/api/v\\d+/health$'], false],
    ['/a', [], false],
    ['/a.b', ['/a.b'], true],
    ['/aXb', ['/a.b'], false],
  ])('%s with %j: %s', (path, publicRoutes, expected) => {
    expect(isOpen(path, publicRoutes)).toBe(expected);
  });
});

describe('root', () => {
  const files = {
    'app/package.json': '{ "name": "app" }',
    'shared/limits.js': "import rateLimit from 'express-rate-limit';\nexport const calm = rateLimit({ max: 5, windowMs: 900000 });\n",
    'app/src/auth.js': "import express from 'express';\nimport { calm } from '../../shared/limits.js';\nexpress().post('/login', calm, (req, res) => res.json(req.body.password));",
  };

  /** A folder of packages that nothing marks as one project. */
  function says(predeploy: object): readonly (string | undefined)[] {
    const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
    folders.push(path);
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    }
    return limits(files['app/src/auth.js'], predeploy, join(path, 'app/src/auth.js'), join(path, 'app'));
  }

  it('makes files of a folder above part of the project', () => {
    expect(says({})).toEqual(['unseen']);
    expect(says({ root: '..' })).toEqual([]);
  });
});

describe('settings', () => {
  it('that are equal are one object, so that what was made from them is kept', () => {
    const first = settingsIn({ predeploy: { protections: [{ name: 'gate', gives: 'auth' }], models: [{ packages: ['a'] }] } });
    const second = settingsIn({ predeploy: { protections: [{ name: 'gate', gives: 'auth' }], models: [{ packages: ['a'] }] } });
    expect(first.house).toBe(second.house);
    expect(first.models).toBe(second.models);
    expect(settingsIn({}).house).toBe(settingsIn({ predeploy: { root: '.' } }).house);
  });

  it('of the presets are accepted', () => {
    expect(() => settingsIn(plugin.configs['flat/strict'][0]?.settings ?? {})).not.toThrow();
  });

  const KINDS = 'rate-limit, auth, role, csrf, signature, validation, headers, body-limit, cors';
  it.each([
    [{ publicRoute: [] }, 'settings.predeploy.publicRoute is not known. Accepted keys: models, secrets, root, protections, publicRoutes, fingerprint.'],
    [{ root: 3 }, 'settings.predeploy.root must be the path of a folder, absolute or from where ESLint runs.'],
    [{ root: '' }, 'settings.predeploy.root must be'],
    [{ fingerprint: true }, 'settings.predeploy.fingerprint must be false, to let cached answers miss changes in other files, or left out.'],
    [{ protections: { name: 'a', gives: 'auth' } }, "settings.predeploy.protections must be an array such as [{ name: 'requireUser', gives: 'auth' }]."],
    [{ protections: ['requireUser'] }, "settings.predeploy.protections[0] must be { name: 'requireUser', gives: 'auth' }"],
    [{ protections: [{ gives: 'auth' }] }, 'settings.predeploy.protections[0] must be'],
    [{ protections: [{ name: 'a', gives: 'auth' }, { name: 'requireUser()', gives: 'auth' }] }, "settings.predeploy.protections[1].name must be a name as the code spells it, without arguments: 'requireUser', 'auth.required'."],
    [{ protections: [{ from: './', gives: 'auth' }] }, "settings.predeploy.protections[0].from must be the end of a file's path ('./middleware/guard') or a package's name ('@acme/guards')."],
    [{ protections: [{ name: 'a' }] }, `settings.predeploy.protections[0].gives must be one or several of ${KINDS}.`],
    [{ protections: [{ name: 'a', gives: 'authentication' }] }, `settings.predeploy.protections[0].gives must be one or several of ${KINDS}.`],
    [{ protections: [{ name: 'a', gives: [] }] }, 'settings.predeploy.protections[0].gives must be'],
    [{ protections: [{ name: 'a', gives: 'auth', form: './b' }] }, 'settings.predeploy.protections[0].form is not known. Accepted keys: name, from, gives.'],
    [{ protections: [{ rateLimit: true }] }, "settings.predeploy.protections[0].rateLimit must be 'gateway'."],
    [{ protections: [{ rateLimit: 'gateway', reason: 'x' }] }, 'settings.predeploy.protections[0].reason is not known. Accepted keys: rateLimit, because, paths.'],
    [{ protections: [{ rateLimit: 'gateway', because: 12 }] }, "settings.predeploy.protections[0].because must be a text for the report: 'Cloudflare rule 12'."],
    [{ protections: [{ rateLimit: 'gateway', paths: [] }] }, 'settings.predeploy.protections[0].paths must be an array; each entry a path'],
    [{ protections: [{ rateLimit: 'gateway', paths: ['api'] }] }, "settings.predeploy.protections[0].paths[0] must be a path ('/health', '/public/*', '/users/:id') or a regular expression that starts with ^"],
    [{ publicRoutes: '/health' }, 'settings.predeploy.publicRoutes must be an array; each entry a path'],
    [{ publicRoutes: ['/health', 7] }, 'settings.predeploy.publicRoutes[1] must be a path'],
    [{ publicRoutes: ['^/api/('] }, 'settings.predeploy.publicRoutes[0] must be a path'],
  ])('%j are refused with the key and the accepted values', (predeploy, message) => {
    expect(() => limits('x;', predeploy)).toThrow(message);
  });
});
