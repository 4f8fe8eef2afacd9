/** Finds labelled projects, reads their marks and lints them as a user's project would be linted. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import * as parser from '@typescript-eslint/parser';
import { marksIn } from './marks.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CODE = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}';
const TWINS = ['vulnerable', 'hardened'];

/** Every twin under tests/projects, then the two example shops where they stand. */
export function labelledProjects() {
  const stories = path.join(ROOT, 'tests/projects');
  const twins = readdirSync(stories, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => TWINS.map((twin) => ({ name, twin, folder: path.join(stories, name, twin) })));
  const examples = [
    { name: 'examples/vibe-shop', twin: 'vulnerable', folder: path.join(ROOT, 'examples/vibe-shop') },
    { name: 'examples/vibe-shop-fixed', twin: 'hardened', folder: path.join(ROOT, 'examples/vibe-shop-fixed') },
  ];
  return [...twins, ...examples].filter(({ folder }) => existsSync(folder));
}

export function marksOf(project) {
  return filesIn(project.folder).flatMap((file) => {
    const marks = readMarks(path.join(project.folder, file));
    return marks.map((mark) => ({ ...mark, file }));
  });
}

function readMarks(file) {
  try {
    return marksIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}, ${error.message}`, { cause: error });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules') && isRead(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

const isRead = (name) => /\.(?:[cm]?[jt]sx?)$|^\.env/.test(name);

/**
 * Lints a copy in a folder of its own: under tests/ or examples/ the project would count as a test,
 * where recommended is quieter on purpose.
 */
export async function reportsOf(project, plugin, preset) {
  const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'labelled-')));
  try {
    cpSync(project.folder, copy, { recursive: true, filter: (source) => !source.includes('node_modules') });
    if (existsSync(path.join(copy, '.env'))) track(copy);
    const eslint = new ESLint({
      cwd: copy,
      overrideConfigFile: true,
      overrideConfig: [...plugin.configs[preset], { files: [CODE], languageOptions: { parser } }],
    });
    const results = await eslint.lintFiles(['.']);
    return results.flatMap((result) => result.messages.map((message) => reportOf(message, path.relative(copy, result.filePath))));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What a .env file gives away depends on git: in the copy it is where it is in this repository, among the tracked files. */
function track(folder) {
  for (const command of [['init', '-q'], ['add', '--all']]) execFileSync('git', ['-C', folder, ...command], { stdio: 'ignore' });
}

function reportOf({ ruleId, line, message, fatal }, file) {
  if (fatal || ruleId === null) throw new Error(`${file}:${line} ${message}`);
  return { file, line, rule: ruleId.replace(/^predeploy\//, ''), message };
}
