/**
 * npm run bench:artifacts: what `configs.artifacts` costs on a source map of 15 MB and a bundle of 4 MB.
 *
 * Made of what packages publish, with a key near the end of each. Every measurement is a process of its own; what counts
 * is its CPU time, median of five, less that of the same run over an empty file: what starting costs is known from elsewhere.
 * PREDEPLOY says where a build of the plugin is, if not in `dist`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const RUNS = 5;
const MEGABYTE = 1_000_000;
const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));
const PUBLISHED = ['prettier/plugins/flow.mjs', 'prettier/plugins/typescript.mjs', 'prettier/plugins/babel.mjs', 'prettier/plugins/postcss.mjs', 'prettier/plugins/markdown.mjs', 'axe-core/axe.min.js', 'prettier/index.mjs'];
const READABLE = ['typescript/lib', 'eslint/lib/rules', 'vite/dist/node/chunks', 'axe-core'];

const [mode, path] = process.argv.slice(2);
if (mode === '--measure') await measure(path);
else main();

function main() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'artifacts-')));
  try {
    mkdirSync(join(folder, 'dist'));
    const files = { 'empty.js': '', 'bundle.js': bundle(4 * MEGABYTE), 'bundle.js.map': sourceMap(15 * MEGABYTE) };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'dist', name), text);
    const medians = Object.fromEntries(Object.keys(files).map((name) => [name, median(Array.from({ length: RUNS }, () => inOwnProcess(join(folder, 'dist', name))))]));
    const start = medians['empty.js'];
    console.log(`start-up, an empty file: ${start.user.toFixed(2)} s user`);
    for (const [name, wanted] of [['bundle.js', 0.2], ['bundle.js.map', 0.5]]) {
      const { user, system, reports } = medians[name];
      console.log(`${name.padEnd(14)} ${(files[name].length / MEGABYTE).toFixed(1).padStart(5)} MB: ${(user - start.user).toFixed(2)} s user beyond it (wanted: under ${String(wanted)}), ${(system - start.system).toFixed(2)} s system; ${String(reports)} report(s)`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inOwnProcess(file) {
  return JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', file], { encoding: 'utf8' }));
}

async function measure(file) {
  const { default: plugin } = await import(process.env.PREDEPLOY ?? 'eslint-plugin-predeploy');
  const eslint = new ESLint({ cwd: join(file, '..', '..'), overrideConfigFile: true, overrideConfig: plugin.configs.artifacts });
  const [{ messages }] = await eslint.lintFiles([file]);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ user: user / 1e6, system: system / 1e6, reports: messages.length }));
}

function median(runs) {
  return runs.toSorted((a, b) => a.user - b.user)[Math.floor(runs.length / 2)];
}

/** Assembled here, so that no key stands in the repository. */
function key() {
  return ['sk', 'live', 'Qm7Zt2VxKd9RpLw4YhNc8BfJ'].join('_');
}

function bundle(size) {
  const code = PUBLISHED.map((name) => readFileSync(join(MODULES, name), 'utf8')).join('\n');
  const text = code.repeat(Math.ceil(size / code.length)).slice(0, size);
  const at = text.lastIndexOf(';') + 1;
  return `${text.slice(0, at)}var pay=new Stripe("${key()}");\n`;
}

/** As bundlers write it: all sources as they were, and mappings for a third of the file. */
function sourceMap(size) {
  const sources = READABLE.flatMap((folder) => readdirSync(join(MODULES, folder)).filter((name) => /\.[cm]?js$/.test(name)).map((name) => join(folder, name)));
  const sourcesContent = [];
  let length = 0;
  for (let at = 0; length < size / 1.6; at += 1) {
    const text = readFileSync(join(MODULES, sources[at % sources.length]), 'utf8').slice(0, MEGABYTE);
    sourcesContent.push(text);
    length += text.length;
  }
  sourcesContent.push(`export const stripe = new Stripe('${key()}');\n`);
  const names = sourcesContent.map((_, index) => `webpack://shop/./src/${String(index)}.ts`);
  const empty = JSON.stringify({ version: 3, file: 'bundle.js', names: [], sources: names, sourcesContent, mappings: '' });
  return JSON.stringify({ version: 3, file: 'bundle.js', names: [], sources: names, sourcesContent, mappings: 'AAAA,SAASA,IAAI,CAACC;'.repeat(Math.max(1, Math.ceil((size - empty.length) / 22))) });
}
