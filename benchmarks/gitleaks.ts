/**
 * Beside gitleaks, which has to be installed (Debian: `apt-get install gitleaks`): who finds what in the same folders.
 *
 *   npm run bench:gitleaks -- PATH…       folders as they are
 *   npm run bench:gitleaks                a folder of samples of every provider, made for the occasion
 *   npm run bench:gitleaks -- --bundles   published bundles, with keys of many providers put into copies of them
 *
 * GITLEAKS says where gitleaks is, PREDEPLOY where a build of the plugin is, if not in `dist`.
 * Prints places and names of rules, never what stands there. What differs is for a person to judge.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { secrets } from '../src/models/secrets/index.js';
import { Scanner } from '../src/secrets/scanner.js';
import { filled } from '../tests/secrets/recipes.js';

// A build elsewhere has the same face.
const { default: plugin } = (await import(process.env['PREDEPLOY'] ?? 'eslint-plugin-predeploy')) as typeof import('eslint-plugin-predeploy');

interface Place {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  /** What is reported, to tell whether two mean the same. */
  readonly text: string;
}
interface Both {
  readonly ours: readonly Place[];
  readonly theirs: readonly Place[];
}

const RULES = ['predeploy/no-hardcoded-secrets', 'predeploy/no-secret-fallback', 'predeploy/require-fake-env-example', 'predeploy/no-public-env-secrets'];
const CODE = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const BUILT = '**/dist/**';
const NOT_TEXT = '**/*.{png,jpg,jpeg,gif,webp,avif,ico,pdf,woff,woff2,ttf,otf,eot,mp3,mp4,webm,zip,gz,p12,pfx,kdbx,xcf,stl,glb,wasm,node}';

/** Made and taken away again. */
async function inFolder(prefix: string, work: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  try {
    await work(folder);
  } finally {
    if (process.env['KEEP'] === undefined) rmSync(folder, { recursive: true, force: true });
    else console.log(`kept in ${folder}`);
  }
}

async function compare(folder: string): Promise<Both> {
  const [ours, theirs] = [await predeploy(folder), gitleaks(folder)];
  console.log(`\n== ${folder}: ${String(ours.length)} by us, ${String(theirs.length)} by gitleaks`);
  return { ours, theirs };
}

function show({ ours, theirs }: Both): void {
  const both = theirs.filter((place) => ours.some((one) => isSame(one, place)));
  for (const place of both) console.log(`both           ${spelled(place)}`);
  for (const place of ours.filter((one) => !theirs.some((other) => isSame(one, other)))) console.log(`only us        ${spelled(place)}`);
  for (const place of theirs.filter((one) => !both.includes(one))) console.log(`only gitleaks  ${spelled(place)}`);
}


function spelled({ file, line, what }: Place): string {
  return `${file}:${String(line)}  ${what}`;
}

/** The same line, or the same value elsewhere in the file: we tell it once, gitleaks each time. */
function isSame(ours: Place, theirs: Place): boolean {
  return ours.file === theirs.file && (Math.abs(ours.line - theirs.line) <= 1 || (theirs.text.length > 7 && ours.text.includes(theirs.text)));
}

/** Every file that is text, through ESLint, as a user of the presets would lint it. */
async function predeploy(folder: string): Promise<readonly Place[]> {
  const eslint = new ESLint({
    cwd: folder, overrideConfigFile: true, allowInlineConfig: false, errorOnUnmatchedPattern: false,
    // Types of the plugin and of ESLint differ in what nobody reads here.
    overrideConfig: [
      { files: [CODE], ignores: [BUILT], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
      ...plugin.configs.strict.map(({ rules, ...config }) => ({ ...config, ignores: [...(config.ignores ?? []), BUILT], rules: Object.fromEntries(Object.entries(rules).filter(([name]) => RULES.includes(name))) })),
      // Everything gitleaks reads, not only what is config or build output by its name (ESLint takes `**/*` for no reason to read a file).
      { files: ['**/?*'], ignores: [CODE, '**/.env', '**/.env.*', '**/*.env', NOT_TEXT], ...asText() },
      { files: [BUILT], ...asText() },
    ] as Linter.Config[],
  });
  const results = await eslint.lintFiles(['**/*']);
  return results.flatMap(({ filePath, messages, source }) => {
    const text = messages.length === 0 ? '' : (source ?? readFileSync(filePath, 'utf8'));
    return messages.flatMap(({ ruleId, line, endLine, message, fatal }) => {
      if (fatal === true) console.log(`not read: ${relative(folder, filePath)}: ${message.slice(0, 80)}`);
      if (ruleId === null || !RULES.includes(ruleId)) return [];
      return [{ file: relative(folder, filePath), line, what: `${ruleId.slice(10)}: ${message.slice(0, 70)}`, text: text.split('\n').slice(line - 1, endLine ?? line).join('\n') }];
    });
  });
}

function asText() {
  return { language: 'predeploy/text', plugins: { predeploy: plugin }, rules: { 'predeploy/no-hardcoded-secrets': ['error', { unknown: true }] } };
}

function gitleaks(folder: string): readonly Place[] {
  const own = mkdtempSync(join(tmpdir(), 'gitleaks-'));
  try {
    const report = join(own, 'report.json');
    execFileSync(process.env['GITLEAKS'] ?? 'gitleaks', ['dir', folder, '--report-format', 'json', '--report-path', report, '--no-banner', '--exit-code', '0'], { stdio: 'ignore' });
    // Written by gitleaks, whose report has these fields.
    const found = JSON.parse(readFileSync(report, 'utf8')) as readonly { readonly File: string; readonly StartLine: number; readonly RuleID: string; readonly Secret: string }[];
    return found.map(({ File, StartLine, RuleID, Secret }) => ({ file: relative(folder, File), line: StartLine, what: RuleID, text: Secret }));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** One file per provider; each line is a sample, in a sentence of code. */
async function samples(folder: string): Promise<void> {
  const lines = { found: 0, silent: 0, public: 0 };
  for (const kind of ['found', 'silent', 'public'] as const) {
    mkdirSync(join(folder, kind));
    for (const { file, model } of secrets) {
      const recipes = model.tokens.flatMap(({ isPublic, samples: all }) => (kind === 'silent' ? all.silent : (isPublic === true) === (kind === 'public') ? all.found : []));
      lines[kind] += recipes.length;
      // Far apart, so that a name does not reach the next one's value.
      const text = recipes.map((recipe, index) => `${filled(recipe, index + 11).replaceAll('\n', '\\n')}${'\n'.repeat(9)}`).join('');
      writeFileSync(join(folder, kind, `${file}.conf`), text);
    }
  }
  const { ours, theirs } = await compare(folder);
  const placesOf = (places: readonly Place[], kind: string): Set<string> => new Set(places.filter(({ file }) => file.startsWith(`${kind}/`)).map(({ file, line }) => `${file}:${String(line)}`));
  for (const kind of ['found', 'silent', 'public'] as const) {
    const [us, them] = [placesOf(ours, kind), placesOf(theirs, kind)];
    const both = [...them].filter((place) => us.has(place));
    console.log(`${kind.padEnd(7)} ${String(lines[kind]).padStart(5)} lines: ${String(us.size)} by us, ${String(them.size)} by gitleaks, ${String(both.length)} of those by both`);
  }
  const us = new Set(ours.map(({ file, line }) => `${file}:${String(line)}`));
  for (const place of theirs.filter(({ file, line }) => !us.has(`${file}:${String(line)}`))) console.log(`only gitleaks  ${spelled(place)}`);
  for (const place of ours.filter(({ file }) => !file.startsWith('found/'))) console.log(`silent, by us  ${spelled(place)}`);
}

/** Bundles that packages publish; each is copied as it is and with keys in it. */
const BUNDLES = [
  'axe-core/axe.min.js', 'marked/marked.min.js', 'ajv/dist/ajv.min.js', 'js-yaml/dist/js-yaml.min.js', 'esquery/dist/esquery.min.js', 'json5/dist/index.min.js',
  'prettier/plugins/flow.js', 'prettier/plugins/typescript.js', 'prettier/plugins/babel.js', 'prettier/plugins/postcss.js', 'prettier/plugins/html.js', 'prettier/plugins/markdown.js', 'prettier/index.mjs',
  'jiti/dist/babel.cjs', 'marked-terminal/index.cjs', 'hermes-parser/dist/HermesParserWASM.js', 'eslint-plugin-react-hooks/cjs/eslint-plugin-react-hooks.production.js',
];
const MAPS = ['@babel/parser/lib/index.js.map', 'vue-eslint-parser/dist/index.cjs.map'];
const PLANTED = 60;

async function bundles(folder: string): Promise<void> {
  const root = join(import.meta.dirname, '..', 'node_modules');
  const published = BUNDLES.map((path) => join(root, path)).filter((path) => existsSync(path));
  for (const path of [...published, ...MAPS.map((map) => join(root, map)).filter((map) => existsSync(map))]) write(join(folder, 'clean', 'dist', relative(root, path)), readFileSync(path, 'utf8'));
  const keys = keysToPlant();
  keys.forEach(({ inlined, source }, index) => {
    const text = readFileSync(published[index % published.length] ?? '', 'utf8');
    // Between two statements, somewhere in the bundle.
    const at = text.indexOf(';', Math.floor((text.length * (index + 1)) / (keys.length + 2))) + 1;
    const path = join(folder, 'planted', 'dist', `${String(index).padStart(2, '0')}.js`);
    write(path, `${text.slice(0, at)}${inlined}${text.slice(at)}`);
    if (index % 3 === 0) write(`${path}.map`, JSON.stringify({ version: 3, file: `${String(index)}.js`, sources: ['webpack://shop/./src/lib/start.ts', 'webpack://shop/./src/lib/key.ts'], sourcesContent: ['export const start = 1;\n', source], mappings: 'AAAA;'.repeat(2000) }));
  });
  const { ours, theirs } = await compare(folder);
  const rows = keys.flatMap(({ name, value }, index) => [`${String(index).padStart(2, '0')}.js`, ...(index % 3 === 0 ? [`${String(index).padStart(2, '0')}.js.map`] : [])].map((file) => {
    const path = join('planted', 'dist', file);
    // In a bundle of one line the place says nothing: what gitleaks found tells, and of ours that its file has one key more than what it was made of.
    const by = [ours.some((place) => place.file === path) ? 'us' : '', theirs.some((place) => place.file === path && (value.includes(place.text) || place.text.includes(value))) ? 'gitleaks' : ''].filter((who) => who !== '');
    return { file, name, by: by.length === 2 ? 'both' : by.length === 0 ? 'nobody' : `only ${by[0] ?? ''}` };
  }));
  for (const by of ['both', 'only us', 'only gitleaks', 'nobody']) {
    const some = rows.filter((row) => row.by === by);
    console.log(`planted, ${by}: ${String(some.length)}`);
    if (by !== 'both') for (const { file, name } of some) console.log(`  ${file}  ${name}`);
  }
  const values = keys.map(({ value }) => value);
  for (const place of ours.filter(({ file }) => file.startsWith('clean/'))) console.log(`clean, by us        ${spelled(place)}`);
  for (const place of theirs.filter(({ file }) => file.startsWith('clean/'))) console.log(`clean, by gitleaks  ${spelled(place)}`);
  const beside = theirs.filter(({ file, text }) => file.startsWith('planted/') && !values.some((value) => value.includes(text) || text.includes(value)));
  console.log(`beside the planted ones, by gitleaks: ${String(beside.length)}; by us: ${String(ours.filter(({ file }) => file.startsWith('planted/')).length - rows.filter(({ by }) => by === 'both' || by === 'only us').length)}`);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Keys of providers far apart in the alphabet, as a bundler leaves them, and as they stood in the source. */
function keysToPlant(): readonly { readonly name: string; readonly value: string; readonly inlined: string; readonly source: string }[] {
  const scanner = new Scanner(secrets.map(({ model }) => model));
  const all = secrets.flatMap(({ model }) => model.tokens.filter(({ isPublic, secrecy }) => isPublic !== true && secrecy === undefined).slice(0, 1).map((row) => ({ model, row })));
  return Array.from({ length: PLANTED }, (_, index) => all[Math.floor((index * all.length) / PLANTED)]).flatMap((one, index) => {
    if (one === undefined) return [];
    const { model, row } = one;
    const text = filled(row.samples.found[0] ?? '', index + 101);
    const [finding] = scanner.scan(text);
    if (finding === undefined) return [];
    const value = text.slice(...finding.range);
    const name = row.where === 'named' ? (/[\w-]+(?=["'`\]]*\s*[:=(,\s]+["'`]?$)/.exec(text.slice(0, finding.range[0]))?.[0] ?? 'apiKey') : 'apiKey';
    const quoted = JSON.stringify(value);
    const forms = row.where === 'named' ? [`var _e={${JSON.stringify(name)}:${quoted},mode:"production"};`] : [`var _c=new Xt(${quoted});`, `var _o={apiKey:${quoted},retries:3};`, `fetch(u,{headers:{Authorization:"Bearer "+${quoted}}});`, `const _k=${quoted};`];
    return [{ name: `${model.provider} ${row.name}`, value, inlined: forms[index % forms.length] ?? '', source: row.where === 'named' ? `export const settings = { ${JSON.stringify(name)}: ${quoted} };\n` : `export const apiKey = ${quoted};\n` }];
  });
}

const [...folders] = process.argv.slice(2);
if (folders[0] === '--bundles') await inFolder('bundles-', bundles);
else if (folders.length > 0) for (const folder of folders) show(await compare(realpathSync(folder)));
else await inFolder('samples-', samples);
