/**
 * No secret gets out through us: known values are planted wherever a rule looks, and everything that ESLint and this
 * package print, write or keep is searched for them. What may be shown of a key is its first four characters.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { filled } from '../secrets/recipes.js';
import { Workshop, run, type Links } from './project.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

/** Each value, and the part of it that must never be seen. */
const stripe = filled('sk_live_{alnum*24}', 1);
const openai = filled('sk-ant-api03-{alnum*93}AA', 2);
const github = filled('ghp_{alnum*30}{crc32-base62}', 3);
const password = filled('{alnum*18}', 4);
const signing = filled('tulip-{lower*9}-{lower*9}', 5);
const fallback = filled('crocus-{lower*9}-{lower*9}', 6);
const compared = filled('rose-{lower*9}-{lower*9}', 7);
const datadog = filled('{hex*32}', 8);
const pem = filled('MIIE{base64*60}', 9);
const inMap = filled('sk_live_{alnum*24}', 10);
const inExample = filled('rk_live_{alnum*24}', 11);
const inPublic = filled('sk_live_{alnum*24}', 12);
const piece = filled('sk_live_{alnum*24}', 13);
const encoded = Buffer.from(filled('sk_live_{alnum*24}', 14)).toString('base64');
const inLog = filled('begonia-{lower*9}-{lower*9}', 15);
const inPath = filled('{digit*10}:AA{alnum*33}', 16);
const inSchema = filled('violet-{lower*9}-{lower*9}', 17);
const inQuery = filled('sk_live_{alnum*24}', 18);
const inCall = filled('{alnum*24}', 19);
const asKey = filled('ghp_{alnum*30}{crc32-base62}', 20);
const inAddress = filled('{alnum*24}', 21);
const pemTail = filled('{alnum*22}', 22);
const PLANTED = [inLog, inPath, inSchema, inQuery, inCall, asKey, inAddress, pemTail, stripe, openai, github, password, signing, fallback, compared, datadog, pem, inMap, inExample, inPublic, piece, encoded];

const dashes = '-'.repeat(5);
const SHOP: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "type": "module" }',
  '.gitignore': 'node_modules\n',
  'src/keys.js': `
import express from 'express';
import jwt from 'jsonwebtoken';
import pg from 'pg';
// the old key: ${stripe}
export const key = '${stripe}';
export const header = { Authorization: 'Bearer ${openai}' };
export const template = \`token \${key} ${github}\`;
export const both = '${stripe} and ${github}';
export const joined = 'sk_' + 'live_' + '${piece.slice(8)}';
export const hidden = atob('${encoded}');
export const url = 'postgres://shop:${password}@db.shop.io:5432/shop';
export const pool = new pg.Pool({ host: 'db.shop.io', user: 'shop', password: '${password}' });
export const config = { datadogApiKey: '${datadog}' };
export const pem = '${dashes}BEGIN RSA PRIVATE KEY${dashes}\\n${pem}\\n${dashes}END RSA PRIVATE KEY${dashes}';
const SECRET = process.env.JWT_SECRET || '${fallback}';
export const sign = (id) => jwt.sign({ id }, '${signing}');
export const check = (token) => jwt.verify(token, SECRET);
export const app = express();
app.post('/login', (req, res) => {
  console.log(req.body.password, process.env);
  if (req.body.password === '${compared}') res.json({ ok: true });
});
process.env.SESSION_SECRET ??= '${fallback}';
`,
  'src/spelled.js': `
import express from 'express';
import jwt from 'jsonwebtoken';
import pg from 'pg';
import { z } from 'zod';
import { decode } from './decode.js';
const pool = new pg.Pool();
export const app = express();
app.use(express.json());
export const env = z.object({ JWT_SECRET: z.string().refine((text) => text !== '${inSchema}').default('${inSchema}') }).parse(process.env);
export const known = { '${asKey}': '${stripe}', token: { '${asKey}': process.env.JWT_SECRET || '${inSchema}' } };
app.get('/login', (req, res) => {
  console.log(jwt.sign({ id: 1 }, '${inLog}'), jwt.sign({ id: 1, key: '${inQuery}' }, '${inLog}'));
  res.json({});
});
app.post('/admin/${inPath}', async (req, res) => {
  await pool.query("select * from t where k = '${inQuery}' and id = " + req.body.id);
  await pool.query('select ' + decode(req.query.id, '${inCall}'));
  await pool.query('select ' + decode('${inCall}')[req.body['${inCall}']]);
  res.redirect(decode(req.query.to, '${inLog}'));
});
app.use(require('errorhandler')({ token: '${inLog}' }));
jwt.sign({}, { key: '${inLog}', passphrase: '${signing}' });
`,
  '.env.staging': `PRIVATE_KEY=${dashes}BEGIN RSA PRIVATE KEY${dashes}\n${pem}\n${pemTail}==\n${dashes}END RSA PRIVATE KEY${dashes}\n`,
  '.env.staging.example': `PRIVATE_KEY=${dashes}BEGIN RSA PRIVATE KEY${dashes}\n${pem}\n${pemTail}==\n${dashes}END RSA PRIVATE KEY${dashes}\n${inExample}=${inExample}\n`,
  '.env': `STRIPE_SECRET_KEY=${stripe}\nDATABASE_URL=postgres://shop:${password}@db.shop.io/shop\nNEXT_PUBLIC_STRIPE=${inPublic}\nJWT_SECRET=${signing}\n`,
  '.env.example': `STRIPE_SECRET_KEY=${inExample}\nDATABASE_URL=postgres://shop:${password}@db.shop.io/shop\n`,
  'next.config.js': `export default { env: { STRIPE_SECRET_KEY: '${inPublic}' } };\n`,
  'config/app.yml': `stripe:\n  secret: ${stripe}\ndatadog_api_key: ${datadog}\n`,
  'config/broken.yml': `stripe: ${stripe}\n  : : ${github}\n`,
  'src/broken.js': `export const key = '${stripe}'; export const {`,
  'dist/app.js': `(()=>{var e="${stripe}",t={NEXT_PUBLIC_STRIPE_SECRET:"${inPublic}"};console.log(e,t)})();\n`,
  'dist/app.js.map': JSON.stringify({ version: 3, sources: ['src/pay.js', `https://shop:${inAddress}@cdn.shop.io/a.js?key=${inAddress}`], sourcesContent: [`export const key = "${inMap}";\n`, `export const key = "${stripe}";\n`], mappings: 'AAAA' }),
  'eslint.config.js': `import predeploy from 'eslint-plugin-predeploy';
export default [...predeploy.configs.strict, ...predeploy.configs.files, { ignores: ['dist'] }];`,
  'eslint.artifacts.config.js': `import predeploy from 'eslint-plugin-predeploy';
export default [...predeploy.configs.artifacts];`,
};

const ESLINT: Links = { eslint: 'eslint' };
const BIN = 'eslint/bin/eslint.js';

describe('planted secrets', () => {
  let project = '';
  let reports: readonly { readonly filePath: string; readonly messages: readonly { readonly ruleId: string | null }[] }[] = [];

  beforeAll(async () => {
    project = workshop.project(ESLINT, SHOP);
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: project, stdio: 'ignore' });
    };
    git('init', '-q');
    git('add', '-A', '--', '.env', '.env.example', 'src', 'config');
    git('commit', '-qm', 'x');
    const { stdout, stderr } = await run(project, BIN, ['.', '--format', 'json']);
    expect(stderr).toBe('');
    reports = JSON.parse(stdout) as typeof reports;
  });

  it('are reported by the rules that look for them', () => {
    const rules = new Set(reports.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    for (const rule of ['no-hardcoded-secrets', 'no-secret-fallback', 'no-committed-env', 'require-fake-env-example', 'no-public-env-secrets', 'no-sensitive-logs']) expect(rules).toContain(`predeploy/${rule}`);
    const files = reports.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath.slice(project.length + 1).replaceAll('\\', '/'));
    for (const file of ['src/keys.js', 'src/spelled.js', '.env', '.env.staging', '.env.staging.example', '.env.example', 'next.config.js', 'config/app.yml']) expect(files).toContain(file);
  });

  it.each(['stylish', 'json', 'json-with-metadata', 'html'])('stay hidden in the format %s', async (format) => {
    const { stdout, stderr } = await run(project, BIN, ['.', '--format', format]);
    expect(stdout.length).toBeGreaterThan(1000);
    // ESLint's own JSON holds the whole text of each file it reports, whatever the rules do: docs/limits.md.
    expect(shownIn(withoutSources(stdout) + stderr)).toEqual([]);
  });

  it('stay hidden in what is printed to debug', async () => {
    const eslint = await run(project, BIN, ['.', '--debug']);
    expect(eslint.stderr).toContain('eslint:');
    expect(shownIn(eslint.stdout + eslint.stderr)).toEqual([]);
    const own = await run(project, BIN, ['.'], { DEBUG: 'predeploy:*' });
    expect(own.stderr).toContain('predeploy:');
    expect(shownIn(own.stdout + own.stderr)).toEqual([]);
  });

  it.each(['src/keys.js', '.env'])('stay hidden in the printed config of %s', async (file) => {
    const { stdout, stderr } = await run(project, BIN, ['--print-config', file]);
    expect(stdout).toContain('predeploy/no-hardcoded-secrets');
    expect(shownIn(stdout + stderr)).toEqual([]);
  });

  it('stay hidden in the cache', async () => {
    await run(project, BIN, ['.', '--cache', '--cache-location', 'kept']);
    const kept = readFileSync(join(project, 'kept'), 'utf8');
    expect(kept).toContain('predeploy/no-hardcoded-secrets');
    expect(shownIn(kept)).toEqual([]);
  });

  it('stay hidden in reports on what was built', async () => {
    const { stdout } = await run(project, BIN, ['dist', '--config', 'eslint.artifacts.config.js', '--format', 'json']);
    const built = JSON.parse(stdout) as typeof reports;
    expect(built.filter(({ messages }) => messages.length > 0).map(({ filePath }) => filePath.slice(project.length + 1).replaceAll('\\', '/')).sort()).toEqual(['dist/app.js', 'dist/app.js.map']);
    expect(shownIn(withoutSources(stdout))).toEqual([]);
  });
});

/** Pieces of planted values that a text shows: eight characters in a row from behind the prefix. */
function shownIn(text: string): readonly string[] {
  return PLANTED.flatMap((value) => {
    const body = value.replace(/^(?:[sr]k_live_|sk-ant-api03-|ghp_|(?:tulip|crocus|rose|begonia|violet)-)/, '');
    return Array.from({ length: body.length - 7 }, (_, at) => body.slice(at, at + 8)).filter((part) => text.includes(part));
  });
}

/** ESLint's JSON without the copies of the linted files. */
function withoutSources(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'source' ? undefined : value)));
  } catch {
    return text;
  }
}
