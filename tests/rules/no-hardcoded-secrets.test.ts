import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/no-hardcoded-secrets.js';
import { filled } from '../secrets/recipes.js';
import { runStories } from './neighbours.js';
import { ruleTester } from './tester.js';

// Assembled here: nothing that looks like a key stands in the repository.
const stripe = filled('sk_live_{alnum*24}');
const publishable = filled('pk_live_{alnum*24}');
const github = filled('ghp_{alnum*30}{crc32-base62}');
const datadog = filled('{hex*32}');
const stripeData = { what: 'Stripe secret key', shown: ' (`sk_l…`)', remedy: 'Roll it in the Stripe Dashboard under Developers → API keys', variable: 'STRIPE_SECRET_KEY' };

ruleTester.run('no-hardcoded-secrets', rule, {
  valid: [
    { name: 'a key from the environment', code: `
import Stripe from 'stripe';
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);` },
    { name: 'a publishable key', code: `
export const key = '${publishable}';` },
    { name: 'a placeholder', code: `
export const key = 'sk_live_your_key_goes_here';` },
    { name: 'a key of one character', code: `
export const key = '${filled('sk_live_{x*24}')}';` },
    { name: 'a token whose checksum GitHub never wrote', code: `
export const token = '${filled('ghp_{alnum*36}')}';` },
    { name: 'the same form inside a longer word', code: `
export const name = 'task_live_${filled('{alnum*24}')}';` },
    { name: 'a commit in a secret-looking place', code: `
export const datadogVersion = '${filled('{hex*40}')}';` },
    { name: 'an integrity hash, a UUID and a class name', code: `
export const integrity = 'sha384-${filled('{base64*64}')}';
export const id = '${filled('{uuid}')}';
export const classes = 'bg-red-500 hover:bg-red-600 text-secret-foreground';` },
    { name: 'a sum of words', code: `
export const text = 'sk_live_' + 'is the prefix of secret keys';` },
    { name: 'a sum with something unknown', code: `
export const key = 'sk_live_' + process.env.STRIPE_KEY_REST;` },
    { name: 'Base64 of an ordinary text', code: `
export const hello = atob('${Buffer.from('hello, this is no secret at all').toString('base64')}');` },
    { name: 'a key of an unknown provider may be made for browsers', code: `
export const search = { appId: 'SHOP', apiKey: '${datadog}' };` },
    { name: 'a signing secret from the environment', code: `
import jwt from 'jsonwebtoken';
export const token = (id) => jwt.sign({ id }, process.env.JWT_SECRET, { expiresIn: '1h' });` },
    { name: 'a password for this machine alone', code: `
import pg from 'pg';
export const pool = new pg.Pool({ host: 'localhost', user: 'postgres', password: 'postgres' });` },
    { name: 'a signing secret in a test', filename: 'tests/login.test.ts', code: `
import jwt from 'jsonwebtoken';
export const token = jwt.sign({ id: 1 }, 'test-secret', { expiresIn: '1h' });` },
    { name: 'what a client sends is compared with a variable', code: `
import express from 'express';
express().post('/login', (req, res) => res.json({ ok: req.body.password === process.env.ADMIN_PASSWORD }));` },
    { name: 'a field that is no proof is compared with a text', code: `
import express from 'express';
express().post('/login', (req, res) => res.json({ ok: req.body.role === 'editor', token: req.body.token === 'undefined' }));` },
    { name: 'a password that no client sent', code: `
export const isShort = (password: string) => password === 'short';` },
    { name: 'a key of a provider without a form of its own, in a test', filename: 'tests/metrics.test.ts', code: `
export const datadogApiKey = '${datadog}';` },
  ],
  invalid: [
    { name: 'a key in a call', code: `
import Stripe from 'stripe';
export const stripe = new Stripe('${stripe}');`,
      errors: [{ messageId: 'secret', data: stripeData, line: 3, column: 34, endLine: 3, endColumn: 68, suggestions: [{ messageId: 'readVariable', data: { variable: 'STRIPE_SECRET_KEY' }, output: `
import Stripe from 'stripe';
export const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);` }] }] },
    { name: 'a key in a variable that has a name for it', code: `
const paymentSecretKey = '${stripe}';
console.log(paymentSecretKey.length);`,
      errors: [{ messageId: 'secret', line: 2, suggestions: [{ messageId: 'readVariable', data: { variable: 'PAYMENT_SECRET_KEY' }, output: `
const paymentSecretKey = process.env.PAYMENT_SECRET_KEY;
console.log(paymentSecretKey.length);` }] }] },
    { name: 'a key behind a scheme keeps the scheme', code: `
export const headers = { Authorization: 'Bearer ${stripe}' };`,
      errors: [{ messageId: 'secret', suggestions: [{ messageId: 'readVariable', output: `
export const headers = { Authorization: \`Bearer \${process.env.STRIPE_SECRET_KEY}\` };` }] }] },
    { name: 'a key in a template', code: `
export const header = (id: string) => \`\${id} ${stripe}\`;`,
      errors: [{ messageId: 'secret', suggestions: [{ messageId: 'readVariable', output: `
export const header = (id: string) => \`\${id} \${process.env.STRIPE_SECRET_KEY}\`;` }] }] },
    { name: 'a key in pieces', code: `
export const key = 'sk_' + 'live_' + '${stripe.slice(8, 20)}' + '${stripe.slice(20)}';`,
      errors: [{ messageId: 'secret', data: stripeData, line: 2, column: 20 }] },
    { name: 'a key in Base64', code: `
export const key = atob('${Buffer.from(stripe).toString('base64')}');
export const other = Buffer.from('${Buffer.from(github).toString('base64')}', 'base64').toString();`,
      errors: [{ messageId: 'secret', data: stripeData, line: 2 }, { messageId: 'secret', line: 3 }] },
    { name: 'a key in a comment', code: `
// the old key was ${stripe}, ask Kim
export const key = process.env.STRIPE_SECRET_KEY;`,
      errors: [{ messageId: 'secret', data: stripeData, line: 2, column: 20, endColumn: 52 }] },
    { name: 'a key in JSX text and in an attribute', filename: 'page.tsx', code: `
export const page = <p title="x">token: ${stripe}</p>;
export const field = <input defaultValue="${github}" />;`,
      errors: [
        { messageId: 'secret', line: 2, suggestions: [] },
        { messageId: 'secret', line: 3, suggestions: [{ messageId: 'readVariable', output: `
export const page = <p title="x">token: ${stripe}</p>;
export const field = <input defaultValue={process.env.GITHUB_ACCESS_TOKEN} />;` }] },
      ] },
    { name: 'no suggestion where the page has no environment', filename: 'field.tsx', code: `
'use client';
export const key = '${stripe}';`,
      errors: [{ messageId: 'secret', suggestions: [] }] },
    { name: 'one key, twice in a file, is one thing to do', code: `
export const a = '${stripe}';
export const b = '${stripe}';`,
      errors: [{ messageId: 'secret', line: 2, suggestions: 1 }] },
    { name: 'two keys', code: `
export const a = '${stripe}';
export const b = '${github}';`,
      errors: [{ messageId: 'secret', line: 2, suggestions: 1 }, { messageId: 'secret', line: 3, suggestions: 1 }] },
    { name: 'a key without a form of its own, by its name', code: `
export const config = { datadogApiKey: '${datadog}' };`,
      errors: [{ messageId: 'secret', data: { what: 'Datadog API or application key', shown: '', remedy: 'Revoke it under Organization Settings → API keys and make a new one', variable: 'DATADOG_API_KEY' }, suggestions: 1 }] },
    { name: 'a real key in a test is a real key', filename: 'tests/pay.test.ts', code: `
export const key = '${stripe}';`,
      errors: [{ messageId: 'secret', suggestions: 1 }] },
    { name: 'a key of an unknown provider, in strict', options: [{ unknown: true }], code: `
export const search = { appId: 'SHOP', apiKey: '${datadog}' };`,
      errors: [{ messageId: 'maybeSecret', line: 2, suggestions: 1 }] },
    { name: 'a random value under the name of a secret', code: `
export const settings = { sessionSecret: '${datadog}' };`,
      errors: [{ messageId: 'secret', line: 2, suggestions: 1 }] },
    { name: 'a signing secret, whatever it looks like', code: `
import jwt from 'jsonwebtoken';
export const token = (id) => jwt.sign({ id }, 'changeme', { expiresIn: '1h' });`,
      errors: [{ messageId: 'signing', data: { slot: 'Argument 2 of jwt.sign()', where: 'this file', variable: 'JWT_SECRET' }, line: 3, column: 47, suggestions: [{ messageId: 'readVariable', output: `
import jwt from 'jsonwebtoken';
export const token = (id) => jwt.sign({ id }, process.env.JWT_SECRET, { expiresIn: '1h' });` }] }] },
    { name: 'a session secret in a constant', code: `
import express from 'express';
import session from 'express-session';
const SECRET = 'keyboard cat';
express().use(session({ secret: SECRET, resave: false }));`,
      errors: [{ messageId: 'signing', line: 4, suggestions: 1 }] },
    { name: 'a password of a foreign database', code: `
import pg from 'pg';
export const pool = new pg.Pool({ host: 'db.shop.io', user: 'shop', password: 'tulip-market-7' });`,
      errors: [{ messageId: 'password', line: 3, suggestions: 1 }] },
    { name: 'a key of an SDK whose form nobody knows', code: `
import { Resend } from 'resend';
export const resend = new Resend('r3s3nd-9f21k-shop');`,
      errors: [{ messageId: 'key', line: 3, suggestions: 1 }] },
    { name: 'a password that stands in the code', code: `
import express from 'express';
express().post('/login', (req, res) => {
  if (req.body.password === 'sesame') res.json({ ok: true });
});`,
      errors: [{ messageId: 'compared', data: { source: '`req.body.password`' }, line: 4, column: 29, endColumn: 37 }] },
    { name: 'an API key of the house, in a constant', code: `
import { Hono } from 'hono';
const KEY = 'only-we-know';
new Hono().get('/stats', (c) => (c.req.header('x-api-key') !== KEY ? c.text('no', 401) : c.text('yes')));`,
      errors: [{ messageId: 'compared', line: 3 }] },
    { name: 'two keys in one text get no suggestion that repeats one', code: `
export const keys = '${stripe} ${github}';`,
      errors: [{ messageId: 'secret', suggestions: [] }, { messageId: 'secret', suggestions: [] }] },
    { name: 'a key as a property name gets no suggestion', code: `
export const owners = { ${github}: 'kim' };`,
      errors: [{ messageId: 'secret' }] },
  ],
});

runStories(rule, {
  valid: [
    { name: "the developer's own file, which git ignores", files: { '.env': `STRIPE_SECRET_KEY=${stripe}\n`, '.gitignore': '.env\n' } },
    { name: 'a file in no repository', files: { '.env': `STRIPE_SECRET_KEY=${stripe}\n` }, git: 'none' },
    { name: 'an example, which is for require-fake-env-example to judge', files: { '.env.example': `STRIPE_SECRET_KEY=${stripe}\n` }, git: (repository) => { repository.commit(); } },
    { name: 'a name that is compiled into the page, which is for no-public-env-secrets to judge', files: { '.env': `NEXT_PUBLIC_STRIPE_SECRET_KEY=${stripe}\n` }, git: (repository) => { repository.commit(); } },
    { name: 'placeholders of a deployment', files: { '.env.production': 'STRIPE_SECRET_KEY=sk_live_your_key\nDATABASE_URL=postgres://shop:${DB_PASSWORD}@db/shop\n' }, git: (repository) => { repository.commit(); } },
    { name: 'a workflow that reads its secrets', files: { 'deploy.yml': 'env:\n  STRIPE_SECRET_KEY: ${{ secrets.STRIPE_SECRET_KEY }}\n' } },
    { name: 'a bundle with a publishable key', files: { 'app.js.txt': `var k="${publishable}"` } },
    { name: 'a source map of harmless sources', files: { 'app.js.map': JSON.stringify({ version: 3, sources: ['a.js'], sourcesContent: [`export const k = "${publishable}"`], mappings: 'AAAA' }) } },
    { name: 'a broken source map', files: { 'app.js.map': '{"version":3,"sourcesContent":["a' } },
    { name: 'a key of an unknown provider in a config file', files: { 'search.yml': `api_key: ${datadog}\n` } },
  ],
  invalid: [
    { name: 'a file that git tracks', files: { '.env': `PORT=3000\nSTRIPE_SECRET_KEY="${stripe}" # live\n` }, git: (repository) => { repository.commit(); }, errors: [{ messageId: 'secretInFile', line: 2, column: 20, endColumn: 52, says: 'Stripe secret key (`sk_l…`)' }] },
    { name: 'a file that git would take', files: { '.env.production': `STRIPE_SECRET_KEY=${stripe}\n` }, errors: [{ messageId: 'secretInFile', line: 1 }] },
    { name: 'a key that was commented out', files: { '.env': `# STRIPE_SECRET_KEY=${stripe}\n` }, git: (repository) => { repository.commit(); }, errors: [{ messageId: 'secretInFile', line: 1 }] },
    { name: 'a config file in YAML', files: { 'app.yml': `stripe:\n  secret: ${stripe}\n` }, errors: [{ messageId: 'secretInFile', line: 2, column: 11, endColumn: 43 }] },
    { name: 'a compose file with a password in an address', files: { 'compose.yml': `services:\n  api:\n    environment:\n      DATABASE_URL: postgres://shop:${filled('{alnum*16}')}@db.shop.io/shop\n` }, errors: [{ messageId: 'secretInFile', line: 4 }] },
    { name: 'a bundle', files: { 'app.js.txt': `var a=1;var k="${stripe}";` }, errors: [{ messageId: 'secretInFile', line: 1, column: 16 }] },
    { name: 'a key of an unknown provider in a config file, in strict', files: { 'search.yml': `api_key: ${datadog}\n` }, options: [{ unknown: true }], errors: [{ messageId: 'maybeSecret', line: 1 }] },
    { name: 'a key that only the map of a bundle shows', files: { 'app.js.map': JSON.stringify({ version: 3, sources: ['webpack://shop/./src/pay.ts?1a'], sourcesContent: [`// pays\nexport const k = "${Buffer.from(stripe).toString('latin1')}"`.replace('sk_', '\u0073k_')], mappings: 'AAAA' }).replace('sk_', '\\u0073k_') }, errors: [{ messageId: 'secretInSource', line: 1, says: '`src/pay.ts:2`' }] },
    { name: 'a bundle of one line with a key that its name tells of', files: { 'app.js.txt': `${'var a=1;'.repeat(20_000)}var e={DATADOG_API_KEY:"${filled('{hex*32}')}"};` }, errors: [{ messageId: 'secretInFile', line: 1, says: 'Datadog' }] },
    { name: 'a map whose source names its key', files: { 'app.js.map': JSON.stringify({ version: 3, sources: ['webpack://shop/./src/watch.ts'], sourcesContent: [`export const DATADOG_API_KEY = '${filled('{hex*32}')}'`], mappings: 'AAAA' }) }, errors: [{ messageId: 'secretInFile', line: 1, says: 'Datadog' }] },
    { name: 'a private key in a map, told once', files: { 'app.js.map': JSON.stringify({ version: 3, sources: ['webpack://shop/./src/key.ts'], sourcesContent: [`export const key = ${JSON.stringify(filled('{-*5}BEGIN PRIVATE KEY{-*5}\nMIIE{base64*60}\n{base64*64}\n{-*5}END PRIVATE KEY{-*5}'))}`], mappings: 'AAAA' }) }, errors: [{ messageId: 'secretInFile', line: 1 }] },
    { name: 'a map at the end of a bundle', files: { 'app.js.txt': `var a=1;\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ version: 3, sources: ['src/pay.ts'], sourcesContent: [`export const k = "${stripe}"`], mappings: 'AAAA' })).toString('base64')}` }, errors: [{ messageId: 'secretInSource', line: 1 }] },
  ],
});

describe('messages', () => {
  it('hold no more of a secret than its prefix', () => {
    const texts = JSON.stringify(rule.meta.messages);
    expect(texts).not.toContain('{{value}}');
    expect(stripeData.shown).toContain(stripe.slice(0, 4));
    expect(stripeData.shown).not.toContain(stripe.slice(0, 6));
  });
});
