/**
 * Beside gitleaks, which has to be installed (Debian: `apt-get install gitleaks`): who finds what in the same folders.
 *
 *   npm run bench:gitleaks -- PATH…     folders as they are
 *   npm run bench:gitleaks              a folder of samples of every provider, made for the occasion
 *
 * Prints places and names of rules, never what stands there. What differs is for a person to judge.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import plugin from 'eslint-plugin-predeploy';
import { secrets } from '../src/models/secrets/index.js';
import { filled } from '../tests/secrets/recipes.js';

interface Place {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

const folders = process.argv.slice(2);
if (folders.length > 0) for (const folder of folders) await compare(realpathSync(folder));
else await samples();

async function compare(folder: string): Promise<{ readonly ours: readonly Place[]; readonly theirs: readonly Place[] }> {
  const [ours, theirs] = [await predeploy(folder), gitleaks(folder)];
  const within = (places: readonly Place[], { file, line }: Place): boolean => places.some((other) => other.file === file && Math.abs(other.line - line) <= 1);
  console.log(`\n== ${folder}: ${String(ours.length)} by us, ${String(theirs.length)} by gitleaks, ${String(theirs.filter((place) => within(ours, place)).length)} of those by both`);
  for (const place of ours.filter((one) => !within(theirs, one))) console.log(`only us        ${place.file}:${String(place.line)}  ${place.what}`);
  for (const place of theirs.filter((one) => !within(ours, one))) console.log(`only gitleaks  ${place.file}:${String(place.line)}  ${place.what}`);
  return { ours, theirs };
}

/** Every file that says it is text, through ESLint, as a user of the presets would lint it. */
async function predeploy(folder: string): Promise<readonly Place[]> {
  const eslint = new ESLint({
    cwd: folder, overrideConfigFile: true, allowInlineConfig: false, errorOnUnmatchedPattern: false,
    overrideConfig: [
      { files: [CODE], languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } },
      ...plugin.configs.strict,
      // Everything gitleaks reads, not only what is config by its name.
      { files: ['**/*'], ignores: [CODE, '**/.env', '**/.env.*', '**/*.{png,jpg,jpeg,gif,webp,ico,pdf,woff,woff2,ttf,otf,mp4,zip,gz}'], language: 'predeploy/text', plugins: { predeploy: plugin as never }, rules: { 'predeploy/no-hardcoded-secrets': 'error' } },
    ],
  });
  const results = await eslint.lintFiles(['**/*']);
  return results.flatMap(({ filePath, messages }) => messages.flatMap(({ ruleId, line, message }) =>
    ruleId === 'predeploy/no-hardcoded-secrets' || ruleId === 'predeploy/no-secret-fallback' || ruleId === 'predeploy/require-fake-env-example'
      ? [{ file: relative(folder, filePath), line, what: message.split(' works ')[0]?.slice(0, 80) ?? '' }] : []));
}

const CODE = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';

function gitleaks(folder: string): readonly Place[] {
  const report = join(mkdtempSync(join(tmpdir(), 'gitleaks-')), 'report.json');
  execFileSync(process.env['GITLEAKS'] ?? 'gitleaks', ['dir', folder, '--report-format', 'json', '--report-path', report, '--no-banner', '--exit-code', '0'], { stdio: 'ignore' });
  // Written by gitleaks, whose report has these fields.
  const found = JSON.parse(readFileSync(report, 'utf8')) as readonly { readonly File: string; readonly StartLine: number; readonly RuleID: string }[];
  return found.map(({ File, StartLine, RuleID }) => ({ file: relative(folder, File), line: StartLine, what: RuleID }));
}

/** One file per provider; each line is a sample, in a sentence of code. */
async function samples(): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'samples-')));
  try {
    const lines = new Map<string, readonly string[]>();
    mkdirSync(join(folder, 'found'));
    mkdirSync(join(folder, 'silent'));
    for (const { file, model } of secrets) {
      for (const kind of ['found', 'silent'] as const) {
        const texts = model.tokens.filter(({ isPublic }) => isPublic !== true || kind === 'silent').flatMap(({ samples: all }) => all[kind].map((recipe, index) => filled(recipe, index + 11).replaceAll('\n', '\\n')));
        lines.set(`${kind}/${file}.conf`, texts);
        writeFileSync(join(folder, kind, `${file}.conf`), texts.map((text) => `${text}\n\n\n`).join(''));
      }
    }
    const { ours, theirs } = await compare(folder);
    const total = [...lines].reduce((sum, [file, texts]) => sum + (file.startsWith('found/') ? texts.length : 0), 0);
    const count = (places: readonly Place[], kind: string): number => new Set(places.filter(({ file }) => file.startsWith(kind)).map(({ file, line }) => `${file}:${String(line)}`)).size;
    console.log(`\n${String(total)} samples that must be found: ${String(count(ours, 'found/'))} lines by us, ${String(count(theirs, 'found/'))} by gitleaks`);
    console.log(`samples that must be silent: ${String(count(ours, 'silent/'))} lines by us, ${String(count(theirs, 'silent/'))} by gitleaks`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
