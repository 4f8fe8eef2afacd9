/**
 * npm run bench:project -- [PATH…] [--sizes 5000,10000,20000] [--profile]: what looking at other files costs.
 *
 * For each folder, and for generated projects of each size (written into a temporary folder, removed afterwards), a
 * process of its own measures: the index alone (every source text read once, and the way back from files to those that
 * use them); what the first file pays that asks other files (routes, who protects them, what reaches SQL), without
 * parsing that file itself; what the files after it pay; the heap that is left after garbage collection, and the
 * process's resident set. Wall time and the process's CPU time stand side by side, since machines are shared.
 * `--profile` prints where the time went instead.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { table } from './table.mjs';

const SELF = fileURLToPath(import.meta.url);
const BUILT = new URL(process.env.PREDEPLOY_BUILT ?? '../dist/src/', import.meta.url);
const CODE = /(?<!\.d)(?<!\.min)\.(?:[cm]?[jt]s|[jt]sx)$/;
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor']);
/** How many files are asked about at most, in the order in which ESLint would come to them. */
const ASKED = 2500;
const KINDS = ['rate-limit', 'auth', 'validation'];
/** Files of one generated app: modules of five and the file that mounts them. */
const APP_SIZE = 500;
const MODULE_SIZE = 5;

const ms = (value) => value.toFixed(1);
const mb = (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const pair = ({ wall, cpu }) => [ms(wall), ms(cpu)];

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--measure' || mode === '--measure-profile') {
  console.log(JSON.stringify(await measure(rest[0], mode === '--measure-profile')));
} else {
  main(process.argv.slice(2));
}

function main(args) {
  const at = args.indexOf('--sizes');
  const sizes = (at === -1 ? '5000,10000,20000' : args[at + 1] ?? '').split(',').filter(Boolean).map(Number);
  const isProfile = args.includes('--profile');
  const folders = args.filter((arg, index) => !arg.startsWith('--') && (at === -1 || index !== at + 1));
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    console.error('usage: npm run bench:project -- [PATH…] [--sizes N,N…] [--profile]');
    process.exitCode = 2;
    return;
  }
  const rows = folders.map((folder) => [folder, child(path.resolve(folder), isProfile)]);
  for (const size of sizes) {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'predeploy-bench-')));
    try {
      generate(folder, size);
      rows.push([`${size} generated files`, child(folder, isProfile)]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (isProfile) {
    for (const [name, { hot }] of rows) console.log(`\n${name}\n${table(['ms', 'function'], hot)}`);
    return;
  }
  const three = ({ median, most, max }) => [median, most, max].map(ms).join(' / ');
  console.log(table(
    ['project', 'files', 'index ms', '(CPU)', 'ms/1,000', 'first ask ms', '(CPU)', 'later files', 'again', 'heap: index', 'in all', 'RSS'],
    rows.map(([name, { files, index, first, fresh, again, heapIndex, heapAll, rss }]) => [
      name, files, ...pair(index), (index.wall / files * 1000).toFixed(0), ...pair(first), three(fresh), three(again), mb(heapIndex), mb(heapAll), mb(rss),
    ]),
  ));
  console.log('later files, and each of them once more: median / 95 % / slowest, wall ms per file');
  for (const [name, { asked, routes, states, fresh, again }] of rows) {
    console.log(`\n${name}: ${asked} files, ${routes} routes, verdicts: ${Object.entries(states).map(([state, count]) => `${count} ${state}`).join(', ')}\n  slowest:       ${fresh.slowest}\n  slowest again: ${again.slowest}`);
  }
}

function child(folder, isProfile) {
  const output = execFileSync(process.execPath, [SELF, isProfile ? '--measure-profile' : '--measure', folder], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
}

async function measure(folder, isProfile) {
  const [{ Catalogue }, { models }, { Project }, { Importers }, { Resolver }, { analysisOf }, parser] = await Promise.all([
    import(new URL('facts/catalogue.js', BUILT).href), import(new URL('models/index.js', BUILT).href), import(new URL('project/index.js', BUILT).href),
    import(new URL('project/importers.js', BUILT).href), import(new URL('project/resolve.js', BUILT).href), import(new URL('analysis/index.js', BUILT).href),
    import('@typescript-eslint/parser'),
  ]);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  // What does not belong to one project is paid before: the compiled models, the parser of other files.
  new Project(new Catalogue(models));
  const rssBefore = process.memoryUsage().rss;
  const asked = codeFiles(folder).slice(0, ASKED);
  const before = heap();

  const session = isProfile ? await startProfiler() : undefined;
  const alone = new Importers(new Resolver(folder), folder, []);
  const index = timed(() => alone.files.length);
  const heapIndex = heap() - before;

  const root = folder;
  let states = {};
  let routes = 0;
  const ask = (source) => {
    const analysis = analysisOf({ ...source, root });
    for (const route of analysis.routes.routes) {
      routes += 1;
      for (const kind of KINDS) {
        const { state } = analysis.routes.protectionOf(route, kind);
        states[state] = (states[state] ?? 0) + 1;
      }
    }
    analysis.flows.into('sql');
  };
  const lint = (filename) => {
    // As ESLint does it: one file after the other, and none is kept.
    const source = sourceFile(parser, filename);
    return source === undefined ? [] : [{ ...timed(() => ask(source)), filename: path.relative(folder, filename) }];
  };
  let first;
  const fresh = [];
  const again = [];
  for (const filename of asked) {
    const had = routes;
    const [time] = lint(filename);
    // The first that asks is the first with routes; what files before it paid is next to nothing.
    if (first === undefined && routes > had) first = time;
    else if (time !== undefined) fresh.push(time);
    const now = { routes, states: { ...states } };
    again.push(...lint(filename));
    routes = now.routes;
    states = now.states;
  }
  const hot = session === undefined ? undefined : hottest((await session.post('Profiler.stop')).profile);
  const heapAll = heap() - before;
  return {
    files: index.result, index, first: first ?? { wall: 0, cpu: 0 }, heapIndex, heapAll, rss: process.memoryUsage().rss - rssBefore, routes, states, hot,
    asked: asked.length, fresh: spread(fresh), again: spread(again),
    // The index that was measured alone must not be collected before its heap is read.
    kept: alone.files.length,
  };
}

function spread(taken) {
  const sorted = [...taken].sort((a, b) => a.wall - b.wall);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.wall ?? 0;
  return { median: at(0.5), most: at(0.95), max: at(1), slowest: sorted.slice(-3).reverse().map(({ filename, wall, cpu }) => `${filename} ${ms(wall)} ms (CPU ${ms(cpu)})`).join(', ') };
}

function timed(work) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, result };
}

function sourceFile(parser, filename) {
  const text = readFileSync(filename, 'utf8').replace(/^\uFEFF/, '');
  try {
    const { ast, scopeManager } = parser.parseForESLint(text, { filePath: filename, range: true, loc: true, comment: true, tokens: true, sourceType: 'module', jsDocParsingMode: 'none', ecmaFeatures: { jsx: !/ts$/.test(filename) } });
    return { ast, scopeManager, text, filename };
  } catch {
    return undefined; // ESLint would not come as far as the rules either
  }
}

function codeFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) || entry.name.startsWith('.') ? [] : codeFiles(place);
    return entry.isFile() && CODE.test(entry.name) ? [place] : [];
  });
}

async function startProfiler() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  return session;
}

/** Own time by function. */
function hottest({ nodes, samples, timeDeltas }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const own = new Map();
  samples.forEach((id, at) => {
    const { functionName, url, lineNumber } = frames.get(id);
    const key = `${functionName || '(anonymous)'} ${url.replace(/.*\/(?:dist|node_modules)\//, '')}:${lineNumber + 1}`;
    own.set(key, (own.get(key) ?? 0) + timeDeltas[at] / 1000);
  });
  return [...own].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([key, time]) => [time.toFixed(0), key]);
}

/**
 * A workspace: apps of modules (routes, service, schema, a component, a barrel), mounted by the app's own file, with a
 * limiter and a guard from a shared package. File names repeat from module to module, as they do in real projects.
 */
function generate(folder, size) {
  const write = (name, text) => {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  write('package.json', '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }');
  write('packages/auth/package.json', '{ "name": "@shop/auth", "exports": { ".": "./dist/index.js" } }');
  write('packages/auth/src/index.ts', "export { limiter } from './limiter.js';\nexport { requireUser } from './guard.js';\n");
  write('packages/auth/src/limiter.ts', "import rateLimit from 'express-rate-limit';\nexport const limiter = rateLimit({ windowMs: 900_000, limit: 5 });\n");
  write('packages/auth/src/guard.ts', "import type { NextFunction, Request, Response } from 'express';\nexport function requireUser(req: Request, res: Response, next: NextFunction) {\n  if (!req.session.user) return res.status(401).end();\n  next();\n}\n");
  let left = size - 3;
  for (let app = 0; left > 0; app += 1) {
    const home = `apps/a${app}`;
    const modules = Math.max(1, Math.min(Math.floor((APP_SIZE - 1) / MODULE_SIZE), Math.floor((left - 1) / MODULE_SIZE)));
    write(`${home}/package.json`, `{ "name": "@shop/a${app}", "dependencies": { "@shop/auth": "*" } }`);
    write(`${home}/tsconfig.json`, '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"] } } }');
    const names = Array.from({ length: modules }, (_, index) => `m${index}`);
    names.forEach((name, index) => { module(`${home}/src/${name}`, name, `@/${names[(index * 7 + 1) % modules]}/service`, write); });
    write(`${home}/src/app.ts`, `import express from 'express';\nimport { limiter } from '@shop/auth';\n${names.map((name) => `import { routes as ${name} } from './${name}';`).join('\n')}\n\nconst app = express();\n${app % 2 === 0 ? 'app.use(limiter);\n' : ''}${names.map((name) => `app.use('/${name}', ${name});`).join('\n')}\napp.listen(3000);\n`);
    left -= modules * MODULE_SIZE + 1;
  }
}

function module(home, name, neighbour, write) {
  write(`${home}/index.ts`, "export { default as routes } from './routes';\nexport * from './service';\n");
  write(`${home}/schema.ts`, `import { z } from 'zod';\nexport const input = z.object({ email: z.string().email().max(200), password: z.string().max(100) });\nexport type Input = z.infer<typeof input>;\n// ${name}\n`);
  write(`${home}/service.ts`, `import { Pool } from 'pg';\nimport type { Input } from './schema';\n\nconst pool = new Pool();\n\nexport async function find(email: string) {\n  const { rows } = await pool.query('SELECT * FROM ${name} WHERE email = $1', [email]);\n  return rows[0];\n}\n\nexport async function save({ email, password }: Input) {\n  await pool.query('INSERT INTO ${name} (email, password) VALUES ($1, $2)', [email, password]);\n}\n`);
  write(`${home}/view.tsx`, `import { useState } from 'react';\nimport type { Input } from './schema';\n\nexport function View({ email }: Input) {\n  const [count, setCount] = useState(0);\n  return <button onClick={() => setCount(count + 1)}>{email} ${name} {count}</button>;\n}\n`);
  write(`${home}/routes.ts`, `import { Router } from 'express';\nimport { requireUser } from '@shop/auth';\nimport { find as findNeighbour } from '${neighbour}';\nimport { input } from './schema';\nimport { find, save } from './service';\n\nconst router = Router();\n\nrouter.post('/login', async (req, res) => {\n  const { email } = input.parse(req.body);\n  res.json(await find(email));\n});\n\nrouter.post('/items', requireUser, async (req, res) => {\n  await save(input.parse(req.body));\n  res.json(await findNeighbour(req.body.email));\n});\n\nexport default router;\n`);
}
