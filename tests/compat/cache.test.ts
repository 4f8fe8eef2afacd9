/**
 * Answers depend on other files; ESLint's cache and editors ask file by file. An answer that was kept must not outlive
 * what it was made from.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ESLint as ESLint10, Linter } from 'eslint';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

import { Workshop, run, type Links } from './project.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

const ROUTES = `
import express from 'express';
export const auth = express.Router();
auth.post('/login', (req, res) => res.json(req.body.password));
`;

const LIMITED = `
import express from 'express';
import rateLimit from 'express-rate-limit';
import { auth } from './routes/auth.js';
const app = express();
app.use(rateLimit({ windowMs: 900000, limit: 5 }));
app.use('/api', auth);
app.listen(3000);
`;

const UNLIMITED = LIMITED.replace(/^app\.use\(rateLimit.*$/mu, '');

/** A rule of the project's own that writes down which files ESLint really looked at. */
const WITNESS = `require('node:fs').appendFileSync('linted.txt', require('node:path').basename(context.filename ?? context.getFilename()) + '\\n'); return {};`;

const FLAT = `import predeploy from 'eslint-plugin-predeploy';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const witness = { rules: { witness: { create(context) { ${WITNESS} } } } };
export default [
  { files: ['**/*.js'], plugins: { own: witness }, rules: { 'own/witness': 'error' } },
  ...predeploy.configs.recommended,
];`;

const ESLINTRC = JSON.stringify({
  root: true, extends: ['plugin:predeploy/recommended'], parserOptions: { ecmaVersion: 2022, sourceType: 'module' }, rules: { witness: 'error' }, ignorePatterns: ['rules'],
});

const SHOP = { 'package.json': '{ "name": "shop", "type": "module" }', 'app.js': UNLIMITED, 'routes/auth.js': ROUTES };
const FLAT_SHOP = { ...SHOP, 'eslint.config.mjs': FLAT };

interface Answer {
  /** Rules that report something in routes/auth.js, of those that look at other files. */
  readonly auth: readonly (string | null)[];
  /** Files that were not answered from the cache. */
  readonly linted: readonly string[];
}

async function lint(project: string, args: readonly string[]): Promise<Answer> {
  rmSync(join(project, 'linted.txt'), { force: true });
  const { stdout, stderr } = await run(project, 'eslint/bin/eslint.js', ['--cache', '--format', 'json', ...args]);
  if (!stdout.startsWith('[')) throw new Error(stderr);
  const results = JSON.parse(stdout) as readonly ESLint10.LintResult[];
  const linted = existsSync(join(project, 'linted.txt')) ? readFileSync(join(project, 'linted.txt'), 'utf8').trim().split('\n') : [];
  return { auth: limitsIn(results.find(({ filePath }) => filePath.endsWith('auth.js'))?.messages ?? []), linted: linted.filter((name) => name.endsWith('.js')).sort() };
}

function limitsIn(messages: readonly Linter.LintMessage[]): readonly (string | null)[] {
  const broken = messages.find(({ fatal }) => fatal);
  if (broken !== undefined) throw new Error(broken.message);
  return messages.map(({ ruleId }) => ruleId).filter((rule) => rule === 'predeploy/require-auth-rate-limit');
}

/** Each of these starts ESLint several times. */
const TIMEOUT_MS = 180_000;
const REPORTED = ['predeploy/require-auth-rate-limit'];

const HOSTS: readonly (readonly [name: string, links: Links, files: Readonly<Record<string, string>>, args: readonly string[]])[] = [
  ['ESLint 8, eslintrc', { eslint: 'eslint8' }, { ...SHOP, '.eslintrc.json': ESLINTRC, 'rules/package.json': '{}', 'rules/witness.js': `module.exports = { create(context) { ${WITNESS} } };` }, ['--rulesdir', 'rules', 'app.js', 'routes']],
  ['ESLint 9', { eslint: 'eslint9' }, FLAT_SHOP, ['app.js', 'routes']],
  ['ESLint 10', { eslint: 'eslint' }, FLAT_SHOP, ['app.js', 'routes']],
  ['ESLint 10, by content', { eslint: 'eslint' }, FLAT_SHOP, ['--cache-strategy', 'content', 'app.js', 'routes']],
  ['ESLint 10, two threads', { eslint: 'eslint' }, FLAT_SHOP, ['--concurrency', '2', 'app.js', 'routes']],
];

describe.concurrent('a cached answer is asked again when another file changed, and only then:', () => {
  it.each(HOSTS)('%s', async (_, links, files, args) => {
    const project = workshop.project(links, files);
    expect(await lint(project, args)).toEqual({ auth: REPORTED, linted: ['app.js', 'auth.js'] });
    expect(await lint(project, args)).toEqual({ auth: REPORTED, linted: [] });
    writeFileSync(join(project, 'app.js'), LIMITED);
    expect((await lint(project, args)).auth).toEqual([]);
  }, TIMEOUT_MS);

  it('also when the other file is new, and when it is gone', async () => {
    const project = workshop.project({ eslint: 'eslint' }, { ...FLAT_SHOP, 'app.js': LIMITED });
    expect((await lint(project, ['routes'])).auth).toEqual([]);
    writeFileSync(join(project, 'admin.js'), UNLIMITED);
    expect(await lint(project, ['routes'])).toEqual({ auth: REPORTED, linted: ['auth.js'] });
    rmSync(join(project, 'admin.js'));
    expect((await lint(project, ['routes'])).auth).toEqual([]);
  }, TIMEOUT_MS);

  it('unless the settings ask for answers by file', async () => {
    const config = `${FLAT.slice(0, -2)}  { settings: { predeploy: { fingerprint: false } } },\n];`;
    const project = workshop.project({ eslint: 'eslint' }, { ...FLAT_SHOP, 'eslint.config.mjs': config });
    expect((await lint(project, ['routes'])).auth).toEqual(REPORTED);
    writeFileSync(join(project, 'app.js'), LIMITED);
    expect(await lint(project, ['routes'])).toEqual({ auth: REPORTED, linted: [] });
  });
});

describe('a process that lives on, as an editor keeps one,', () => {
  interface Editor {
    /** What is said of routes/auth.js now. */
    auth(): Promise<readonly (string | null)[]>;
    /** Lints a text that is not on disk, as an editor does while somebody types. */
    type(name: string, text: string): Promise<void>;
    save(name: string, text: string): void;
  }

  async function editor(files: Readonly<Record<string, string>>): Promise<Editor> {
    const project = workshop.project({ eslint: 'eslint' }, files);
    const path = createRequire(join(project, 'package.json')).resolve('eslint');
    const { ESLint } = (await import(pathToFileURL(path).href)) as { ESLint: typeof ESLint10 };
    const eslint = new ESLint({ cwd: project });
    const texts = new Map(Object.entries(files));
    return {
      async auth() {
        const [result] = await eslint.lintText(texts.get('routes/auth.js') ?? '', { filePath: join(project, 'routes/auth.js') });
        return limitsIn(result?.messages ?? []);
      },
      async type(name, text) {
        await eslint.lintText(text, { filePath: join(project, name) });
      },
      save(name, text) {
        writeFileSync(join(project, name), text);
      },
    };
  }

  const OPEN_SHOP = { ...FLAT_SHOP, 'eslint.config.mjs': "import predeploy from 'eslint-plugin-predeploy';\nexport default predeploy.configs.recommended;" };

  it('sees what is typed into the other file at its next lint', async () => {
    const { auth, type } = await editor(OPEN_SHOP);
    expect(await auth()).toEqual(REPORTED);
    await type('app.js', LIMITED);
    expect(await auth()).toEqual([]);
    await type('app.js', UNLIMITED);
    expect(await auth()).toEqual(REPORTED);
  });

  it('sees what is saved in the other file', async () => {
    const { auth, save } = await editor(OPEN_SHOP);
    expect(await auth()).toEqual(REPORTED);
    save('app.js', LIMITED);
    await pause();
    expect(await auth()).toEqual([]);
    save('app.js', UNLIMITED);
    await pause();
    expect(await auth()).toEqual(REPORTED);
  });

  it('a file saved elsewhere outranks what was typed into it before', async () => {
    const { auth, type, save } = await editor(OPEN_SHOP);
    await type('app.js', LIMITED);
    expect(await auth()).toEqual([]);
    save('app.js', `${UNLIMITED}\n// saved`);
    await pause();
    expect(await auth()).toEqual(REPORTED);
  });
});

/** Nobody saves and looks within a blink: changes on disk are looked for a few times a second. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}
