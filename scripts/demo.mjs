/**
 * `npm run demo`         lints both example shops with the strict preset and proves their marks: exit code 1 if they differ.
 * `npm run demo -- PATH` shows what strict finds in any folder or file: exit code 0 whatever it finds.
 * Exit code 2: the demo could not run.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { compare, isExpected, marksIn } from '../benchmarks/marks.mjs';
import { filesBelow } from './demo/files.mjs';
import {
  countLines, differenceLines, findingLines, groupByCheck, lineWidth, painter, printable, wantsColors, wrap,
} from './demo/present.mjs';

const PLUGIN = new URL('../dist/index.js', import.meta.url);
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));
const PREFIX = 'predeploy/';

const look = {
  width: lineWidth(process.stdout.columns),
  paint: painter(wantsColors(process.env, process.stdout.isTTY === true)),
};
const { paint } = look;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error('demo: it could not run.', error);
  process.exitCode = 2;
}

async function main(paths) {
  if (paths.length > 1) return refuse('Give one folder or file.', 'npm run demo -- PATH');
  if (paths[0] !== undefined && !existsSync(paths[0])) {
    return refuse(`There is no folder or file called ${resolve(paths[0])}.`, 'npm run demo -- PATH');
  }
  if (!existsSync(PLUGIN)) return refuse('The plugin is not built yet.', 'npm run build');
  const { default: plugin } = await import(PLUGIN.href);
  return paths[0] === undefined ? prove(plugin) : view(plugin, resolve(paths[0]));
}

async function view(plugin, path) {
  const result = await lint(plugin, 'strict', path);
  show(plugin, basename(path), result);
  print('', paint.dim('  This is a viewing tool: its exit code is 0 whatever it finds. To fail a build, run ESLint.'), '');
  return 0;
}

async function prove(plugin) {
  const flawed = await lint(plugin, 'strict', join(EXAMPLES, 'vibe-shop'));
  const flawedRecommended = await lint(plugin, 'recommended', join(EXAMPLES, 'vibe-shop'));
  const fixed = await lint(plugin, 'strict', join(EXAMPLES, 'vibe-shop-fixed'));
  show(plugin, 'vibe-shop', flawed);
  print('');
  show(plugin, 'vibe-shop-fixed', fixed);

  const marks = flawed.files
    .flatMap(({ name, path }) => marksIn(readFileSync(path, 'utf8')).map((mark) => ({ file: name, ...mark })))
    // In a copy of this folder without its repository nothing is committed.
    .filter(({ rule }) => rule !== 'no-committed-env' || isInRepository(EXAMPLES));
  const outcomes = [
    outcomeOf('vibe-shop', 'strict', marks, flawed.findings),
    outcomeOf('vibe-shop', 'recommended', marks, flawedRecommended.findings),
    // No mark excuses a report in the fixed shop.
    outcomeOf('vibe-shop-fixed', 'strict', [], fixed.findings),
  ];
  const unread = [...flawed.notes, ...fixed.notes];
  print('', `  ${paint.bold('Against the marks in the examples')}`, '');
  for (const outcome of outcomes) print(...outcomeLines(outcome, plugin));
  if (unread.length > 0) print(`  ${paint.red('✗')} ${count(unread.length, 'file')} could not be read`);
  print('');
  return outcomes.every(isExact) && unread.length === 0 ? 0 : 1;
}

function isInRepository(folder) {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isInRepository(dirname(folder)));
}

/** What a preset reported against the marks in the files; a mark that calls a found flaw MISSING is out of date. */
function outcomeOf(shop, preset, marks, findings) {
  const { missed, spurious, stale } = compare(marks, findings, preset);
  const expected = marks.filter((mark) => isExpected(mark, preset)).length;
  return { shop, preset, expected, missed, unexpected: spurious, stale };
}

function isExact({ missed, unexpected, stale }) {
  return missed.length + unexpected.length + stale.length === 0;
}

/** One preset over one folder or file, as a user's own ESLint would run it, without any configuration of theirs. */
async function lint(plugin, preset, path) {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const { files, minified } = folder === path ? filesBelow(path) : { files: [path], minified: [] };
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    warnIgnored: false,
    overrideConfig: [
      {
        files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
        languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      ...plugin.configs[preset],
    ],
  });
  // Without a pattern ESLint would lint the whole folder, with nothing skipped.
  const results = files.length === 0 ? [] : await eslint.lintFiles(files);
  const nameOf = (file) => relative(folder, file).split(sep).join('/');
  const messages = results.flatMap(({ filePath, messages }) => messages.map((message) => ({ file: nameOf(filePath), message })));
  return {
    files: results.map(({ filePath }) => ({ path: filePath, name: nameOf(filePath) })),
    minified,
    notes: messages.filter(({ message }) => message.fatal).map(({ file, message }) => ({ file, ...message })),
    findings: messages
      .filter(({ message }) => message.ruleId?.startsWith(PREFIX))
      .map(({ file, message: { line, column, ruleId, message } }) => ({
        file, line, column, rule: ruleId.slice(PREFIX.length), message,
      })),
  };
}

function show(plugin, name, { files, minified, notes, findings }) {
  const groups = groupByCheck(findings, (rule) => plugin.rules[rule]?.meta?.docs?.check);
  print('', `  ${paint.bold(printable(name))}  ${paint.dim(`preset strict, ${count(Object.keys(plugin.rules).length, 'rule')}, ${count(files.length, 'file')}`)}`, '');
  print(...findingLines(groups, look));
  if (findings.length > 0) print(...countLines(groups, look));
  else if (files.length === notes.length) print(`  ${paint.yellow('nothing to lint here')}`);
  else print(`  ${paint.green('✓ no findings')}`);
  for (const { file, line = 1, column = 1, message } of notes) {
    const text = `note: ${file}:${line}:${column} could not be read: ${printable(message)}`;
    print(...wrap(text, look.width - 2).map((part) => `  ${paint.yellow(part)}`));
  }
  if (minified.length > 0) print(paint.dim(`  note: left out as minified: ${count(minified.length, 'file')}`));
}

function outcomeLines(outcome, plugin) {
  const { shop, preset, expected, missed, unexpected } = outcome;
  const found = expected === 0 ? 'no marks' : `${expected - missed.length} of ${count(expected, 'mark')} found`;
  const beyond = unexpected.length === 0 ? 'nothing else reported' : `${count(unexpected.length, 'report')} without a mark`;
  const unknown = [...new Set(missed.map(({ rule }) => rule))].filter((rule) => !Object.hasOwn(plugin.rules, rule));
  return [
    `  ${isExact(outcome) ? paint.green('✓') : paint.red('✗')} ${shop}, ${preset}: ${found}, ${beyond}`,
    ...unknown.map((rule) => paint.dim(`      the plugin has no rule called ${rule}`)),
    ...differenceLines(outcome, look),
  ];
}

function count(number, noun) {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function refuse(reason, tryThis) {
  console.error(`demo: ${reason} Try: ${tryThis}`);
  return 2;
}

function print(...lines) {
  for (const line of lines) console.log(line);
}
