/**
 * npm run bench -- PATH… [--runs N]: what strict costs above ESLint's own work on a folder.
 *
 * "parse only" is ESLint with the typescript-eslint parser and no rule. Every measurement is a process
 * of its own (none warms another), the kinds take turns; "one empty rule" is what ESLint itself spends as
 * soon as any rule is on (it walks the tree then); the first round warms the disk and is
 * thrown away, and the median of N rounds (3 unless told) counts. One more run with ESLint's stats gives
 * the rules' shares (the first rule to ask pays for what the engine computes), one with the CPU profiler
 * the floors' shares (each sample belongs to the nearest frame of this package).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { table } from './table.mjs';

const SELF = fileURLToPath(import.meta.url);
const BUILT = new URL('../dist/src/', import.meta.url);
const CODE = /(?<!\.min)\.(?:[cm]?[jt]s|[jt]sx)$/;
// Not '**/*': ESLint takes no file in because of a pattern that matches everything.
const LINTED = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const SKIPPED = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor']);
// Large enough for the JSON of a run over thousands of files.
const OUTPUT_LIMIT = 256 * 1024 * 1024;

// A map, since functions are called anything, `toString` too.
const SPECIAL = new Map([['(garbage collector)', 'ESLint and parser'], ['(idle)', 'idle']]);

/** A rule that looks at nothing. */
const EMPTY = { plugins: { bench: { rules: { empty: { create: () => ({ 'Program:exit'() {} }) } } } }, rules: { 'bench/empty': 'error' } };

const fastest = (runs) => Math.min(...runs.map(({ ms }) => ms));

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--measure') {
  console.log(JSON.stringify(await measure(...rest)));
} else {
  main(process.argv.slice(2));
}

function main(args) {
  const at = args.indexOf('--runs');
  const runs = at === -1 ? 3 : Number(args[at + 1]);
  const folders = args.filter((_, index) => at === -1 || (index !== at && index !== at + 1));
  if (folders.length === 0 || !Number.isInteger(runs) || runs < 1) {
    console.error('usage: npm run bench -- PATH… [--runs N]');
    process.exitCode = 2;
    return;
  }
  for (const folder of folders) bench(path.resolve(folder), runs);
}

function bench(folder, runs) {
  const parse = [];
  const strict = [];
  const empty = [];
  for (let round = 0; round <= runs; round += 1) {
    const kinds = round % 2 === 0 ? ['parse', 'empty', 'strict'] : ['strict', 'empty', 'parse'];
    const taken = Object.fromEntries(kinds.map((kind) => [kind, child(kind, folder)]));
    if (round === 0) continue;
    parse.push(taken.parse);
    strict.push(taken.strict);
    empty.push(taken.empty);
  }
  const { files, lines, reports, unread } = strict[0];
  const floor = median(parse.map(({ ms }) => ms));
  const whole = median(strict.map(({ ms }) => ms));
  console.log(`\n${folder}`);
  console.log(table(['', ''], [
    ['files', files],
    ['of these with a syntax error', unread],
    ['lines', lines],
    ['parse only, ms', floor.toFixed(0)],
    ['with strict, ms', whole.toFixed(0)],
    ['with one empty rule, ms', median(empty.map(({ ms }) => ms)).toFixed(0)],
    ['strict / parse only', (whole / floor).toFixed(3)],
    ['strict / parse only, fastest runs', (fastest(strict) / fastest(parse)).toFixed(3)],
    ['strict / one empty rule, fastest runs', (fastest(strict) / fastest(empty)).toFixed(3)],
    ['spread of the runs, ms', `${spread(parse)} parse only, ${spread(strict)} strict`],
    ['reports', reports],
    ['reports per 1,000 lines', (reports / lines * 1000).toFixed(2)],
  ]));
  printRules(child('stats', folder), floor);
  printFloors(child('profile', folder));
}

function printRules({ rules, counts }, floor) {
  const rows = Object.entries(rules)
    .sort(([, a], [, b]) => b - a)
    .map(([rule, ms]) => [rule, ms.toFixed(1), ((100 * ms) / floor).toFixed(2), counts[rule] ?? 0]);
  console.log(`\n${table(['rule (ESLint stats)', 'ms', '% of parse only', 'reports'], rows)}`);
}

function printFloors({ floors }) {
  const total = Object.values(floors).reduce((sum, ms) => sum + ms, 0);
  const own = total - (floors['ESLint and parser'] ?? 0);
  const rows = Object.entries(floors)
    .sort(([, a], [, b]) => b - a)
    .map(([floor, ms]) => [floor, ms.toFixed(1), ((100 * ms) / total).toFixed(2)]);
  console.log(`\n${table(['floor (CPU profile)', 'ms', '% of run'], [...rows, ['this package', own.toFixed(1), ((100 * own) / total).toFixed(2)]])}`);
}

function child(kind, folder) {
  const output = execFileSync(process.execPath, [SELF, '--measure', kind, folder], { encoding: 'utf8', maxBuffer: OUTPUT_LIMIT });
  return JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
}

async function measure(kind, folder) {
  const { ESLint } = await import('eslint');
  const parser = await import('@typescript-eslint/parser');
  const { default: plugin } = await import(new URL('index.js', BUILT).href);
  const files = codeFiles(folder);
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    ignore: false,
    stats: kind === 'stats',
    overrideConfig: [
      ...(kind === 'parse' ? [] : kind === 'empty' ? [EMPTY] : plugin.configs.strict),
      // The project's own disable comments name rules that are not loaded here.
      { files: [LINTED], languageOptions: { parser }, linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
    ],
  });
  const session = kind === 'profile' ? await startProfiler() : undefined;
  const start = performance.now();
  const results = await eslint.lintFiles(files);
  const ms = performance.now() - start;
  const floors = session === undefined ? undefined : floorsOf((await session.post('Profiler.stop')).profile);
  const messages = results.flatMap((result) => result.messages);
  const ignored = messages.find(({ ruleId, fatal, message }) => ruleId === null && !fatal && message.startsWith('File ignored'));
  if (ignored !== undefined) throw new Error(ignored.message);
  return {
    ms,
    files: files.length,
    lines: files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length, 0),
    reports: messages.filter(({ ruleId }) => ruleId !== null).length,
    unread: results.filter((result) => result.fatalErrorCount > 0).length,
    ...(kind === 'stats' && { rules: ruleTimes(results), counts: countsByRule(messages) }),
    ...(floors !== undefined && { floors }),
  };
}

function codeFiles(folder) {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) || entry.name.startsWith('.') ? [] : codeFiles(place);
    return entry.isFile() && CODE.test(entry.name) ? [place] : [];
  });
}

function ruleTimes(results) {
  const times = {};
  for (const result of results) {
    for (const pass of result.stats?.times?.passes ?? []) {
      for (const [rule, { total }] of Object.entries(pass.rules ?? {})) times[rule] = (times[rule] ?? 0) + total;
    }
  }
  return times;
}

function countsByRule(messages) {
  const counts = {};
  for (const { ruleId } of messages) if (ruleId !== null) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

async function startProfiler() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  return session;
}

/** Milliseconds per floor: a sample counts for the nearest frame that belongs to this package, else for the host. */
function floorsOf({ nodes, samples, timeDeltas }) {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((id) => [id, node.id])));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map();
  const floorAt = (id) => {
    if (id === undefined) return 'ESLint and parser';
    let floor = known.get(id);
    if (floor === undefined) {
      const { functionName, url } = byId.get(id).callFrame;
      floor = SPECIAL.get(functionName) ?? ownFloor(url) ?? floorAt(parents.get(id));
      known.set(id, floor);
    }
    return floor;
  };
  const floors = {};
  samples.forEach((id, index) => {
    const floor = floorAt(id);
    if (floor !== 'idle') floors[floor] = (floors[floor] ?? 0) + timeDeltas[index] / 1000;
  });
  return floors;
}


function ownFloor(url) {
  const start = pathToFileURL(fileURLToPath(BUILT)).href;
  if (!url.startsWith(start)) return undefined;
  const [folder, file] = url.slice(start.length).split('/');
  if (folder === 'rules' && file !== undefined) return `rules/${file.replace(/\.js$/, '')}`;
  return folder;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function spread(taken) {
  const values = taken.map(({ ms }) => ms);
  return `${Math.min(...values).toFixed(0)}..${Math.max(...values).toFixed(0)}`;
}
