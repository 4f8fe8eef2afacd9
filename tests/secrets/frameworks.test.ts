/**
 * Five small apps as people have them on their disk: code, `.env`, config, and what their framework's build writes. Each
 * has a twin that is in order. Put together in a folder at run time, so that no key-like text stands in the repository.
 */
import * as parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { filled } from './recipes.js';

const stripe = filled('sk_live_{alnum*24}');
const shown = filled('pk_live_{alnum*24}');
const openai = filled('sk-proj-{alnum*74}T3BlbkFJ{alnum*74}');
const resend = filled('re_{alnum*8}_{alnum*24}');
const signing = filled('{alnum*40}');

/** The rules whose business it is; the others have stories of their own. */
const RULES = new Set(['predeploy/no-public-env-secrets', 'predeploy/no-server-env-in-client', 'predeploy/no-hardcoded-secrets']);
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What the presets say of an app: `file:line rule messageId`; what to call a hard-coded secret is its own rule's affair. */
async function reportsOn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(cwd);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const built = /^(?:\.next|dist|build|\.output)\//;
  const lint = async (names: readonly string[], configs: readonly object[]): Promise<readonly string[]> => {
    const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [{ ignores: ['!.*'] }, ...configs] as never }); // ESLint's types know no languages of plugins
    const results = await eslint.lintFiles([...names]);
    const messages = results.flatMap(({ filePath, messages: all }) => all.map((message) => ({ ...message, name: relative(cwd, filePath) })));
    expect(messages.filter(({ ruleId, fatal }) => ruleId === null || fatal === true)).toEqual([]);
    for (const secret of [stripe, openai, resend, signing]) expect(messages.map(({ message }) => message).join('\n')).not.toContain(secret.slice(9));
    return messages.filter(({ ruleId }) => RULES.has(ruleId ?? '')).map(({ name, line, ruleId, messageId }) => `${name}:${line} ${ruleId === 'predeploy/no-hardcoded-secrets' ? 'hard-coded' : `${ruleId?.slice('predeploy/'.length) ?? ''} ${messageId ?? ''}`}`);
  };
  const names = Object.keys(files).filter((name) => name !== 'package.json');
  const code = { files: ['**/*.{js,ts,tsx}'], languageOptions: { parser } };
  // The artifacts preset is a step of its own, after the build.
  const source = names.filter((name) => !built.test(name));
  return [...(await lint(source, [code, ...plugin.configs.recommended, ...plugin.configs.files])), ...(await lint(names.filter((name) => built.test(name)), plugin.configs.artifacts))].sort();
}

it('Next.js: a Stripe secret in a component, .env, next.config, a deployment file and what was built', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "next": "16.0.0" } }',
    'components/checkout.tsx': "'use client';\nexport const pay = () => fetch('/pay', { headers: { key: process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY!, shown: process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY! } });\nexport const admin = () => process.env.ADMIN_API_KEY;\n",
    '.env.local': `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=${shown}\nNEXT_PUBLIC_STRIPE_SECRET_KEY=\nNEXT_PUBLIC_PAYMENT=${stripe}\nNEXT_PUBLIC_URL=https://shop.example.com\n`,
    'next.config.js': "module.exports = { env: { SHOP: 'Tea', STRIPE_WEBHOOK_SECRET: process.env.STRIPE_WEBHOOK_SECRET } };\n",
    '.github/workflows/deploy.yml': 'jobs:\n  build:\n    env:\n      NEXT_PUBLIC_URL: https://shop.example.com\n      NEXT_PUBLIC_STRIPE_SECRET_KEY: ${{ secrets.STRIPE_SECRET_KEY }}\n',
    Dockerfile: 'FROM node:22\n# ARG NEXT_PUBLIC_JWT_SECRET\nARG NEXT_PUBLIC_OPENAI_API_KEY\nRUN npm run build\n',
    '.next/static/chunks/app.js': `(self.webpackChunk=self.webpackChunk||[]).push([[1],{9:(e,t)=>{let r="${stripe}",s="${shown}";t.pay=r}}]);`,
    '.next/server/pages/index.html': `<html><script id="__NEXT_DATA__" type="application/json">{"props":{},"runtimeConfig":{"shop":"Tea","jwtSecret":"${signing}"}}</script></html>`,
  })).toEqual([
    '.env.local:2 no-public-env-secrets publicName',
    '.env.local:3 no-public-env-secrets secretValue',
    '.github/workflows/deploy.yml:5 no-public-env-secrets publicName',
    '.next/server/pages/index.html:1 hard-coded',
    '.next/server/pages/index.html:1 no-public-env-secrets publicValue',
    '.next/static/chunks/app.js:1 hard-coded',
    'Dockerfile:3 no-public-env-secrets publicName',
    'components/checkout.tsx:2 no-public-env-secrets publicName',
    'components/checkout.tsx:3 no-server-env-in-client serverRead',
    'next.config.js:1 no-public-env-secrets publicValue',
  ]);
});

it('Next.js, in order', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "next": "16.0.0" } }',
    'components/checkout.tsx': "'use client';\nimport { pay } from '../app/actions';\nexport const checkout = () => pay(process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY!);\n",
    'app/actions.ts': "'use server';\nexport const pay = async (shown: string) => fetch('https://api.stripe.com', { headers: { key: process.env.STRIPE_SECRET_KEY!, shown } });\n",
    '.env.local': `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=${shown}\nSTRIPE_SECRET_KEY=\nNEXT_PUBLIC_URL=https://shop.example.com\n`,
    'next.config.js': "module.exports = { env: { SHOP: 'Tea' }, serverRuntimeConfig: { jwtSecret: process.env.JWT_SECRET } };\n",
    '.github/workflows/deploy.yml': 'jobs:\n  build:\n    env:\n      NEXT_PUBLIC_URL: https://shop.example.com\n      STRIPE_SECRET_KEY: ${{ secrets.STRIPE_SECRET_KEY }}\n',
    Dockerfile: 'FROM node:22\nARG NEXT_PUBLIC_URL\nRUN npm run build\n',
    '.next/static/chunks/app.js': `(self.webpackChunk=self.webpackChunk||[]).push([[1],{9:(e,t)=>{let s="${shown}";t.pay=s}}]);`,
    '.next/server/pages/index.html': '<html><script id="__NEXT_DATA__" type="application/json">{"props":{},"runtimeConfig":{"shop":"Tea"}}</script></html>',
  })).toEqual([]);
});

it('Vite: an OpenAI key in the code, .env, define and the bundle', async () => {
  expect(await reportsOn({
    'package.json': '{ "devDependencies": { "vite": "7.0.0" } }',
    'index.html': '<!doctype html><script type="module" src="/src/main.ts"></script>',
    'src/main.ts': "import { ask } from './ai';\nvoid ask(import.meta.env.VITE_OPENAI_API_KEY, import.meta.env.VITE_POSTHOG_KEY);\n",
    'src/ai.ts': "export const ask = (key: string, shown: string) => fetch('https://api.openai.com', { headers: { key, shown, admin: process.env.ADMIN_API_KEY! } });\n",
    '.env': `VITE_OPENAI_API_KEY=${openai}\nVITE_POSTHOG_KEY=\nVITE_MODEL=${openai}\n`,
    'vite.config.ts': "import { defineConfig } from 'vite';\nexport default defineConfig({ define: { 'process.env.JWT_SECRET': JSON.stringify(process.env.JWT_SECRET) }, envPrefix: '' });\n",
    'docker-compose.yml': 'services:\n  web:\n    environment:\n      - VITE_OPENAI_API_KEY\n      - VITE_URL=https://shop.example.com\n',
    'dist/assets/index-4f1.js': `const t={BASE_URL:"/",DEV:!1,MODE:"production",PROD:!0,VITE_OPENAI_API_KEY:"${openai}",VITE_JWT_SECRET:"${signing}",VITE_POSTHOG_KEY:""};fetch("/",t);`,
  })).toEqual([
    '.env:1 no-public-env-secrets publicName',
    '.env:3 no-public-env-secrets secretValue',
    'dist/assets/index-4f1.js:1 hard-coded',
    'dist/assets/index-4f1.js:1 hard-coded',
    'dist/assets/index-4f1.js:1 no-public-env-secrets publicName',
    'dist/assets/index-4f1.js:1 no-public-env-secrets publicName',
    'docker-compose.yml:4 no-public-env-secrets publicName',
    'src/ai.ts:1 no-server-env-in-client serverReadThrough',
    'src/main.ts:2 no-public-env-secrets publicName',
    'vite.config.ts:2 no-public-env-secrets everyVariable',
    'vite.config.ts:2 no-public-env-secrets publicValue',
  ]);
});

it('Vite, in order', async () => {
  expect(await reportsOn({
    'package.json': '{ "devDependencies": { "vite": "7.0.0" } }',
    'index.html': '<!doctype html><script type="module" src="/src/main.ts"></script>',
    'src/main.ts': "void fetch('/api/ask', { headers: { shown: import.meta.env.VITE_POSTHOG_KEY, firebase: import.meta.env.VITE_FIREBASE_API_KEY } });\n",
    'server/ask.ts': "export const ask = () => fetch('https://api.openai.com', { headers: { key: process.env.OPENAI_API_KEY! } });\n",
    '.env': 'OPENAI_API_KEY=\nVITE_POSTHOG_KEY=\nVITE_FIREBASE_API_KEY=\n',
    'vite.config.ts': "import { defineConfig } from 'vite';\nexport default defineConfig({ define: { __VERSION__: JSON.stringify('1.4.0') }, envPrefix: 'VITE_' });\n",
    'docker-compose.yml': 'services:\n  web:\n    environment:\n      - OPENAI_API_KEY\n      - VITE_URL=https://shop.example.com\n',
    'dist/assets/index-4f1.js': 'const t={BASE_URL:"/",DEV:!1,MODE:"production",PROD:!0,VITE_POSTHOG_KEY:"",VITE_JWT_SECRET:""};fetch("/",t);',
  })).toEqual([]);
});

it('SvelteKit: public secrets in code, .env, config and the built environment, private ones in a universal load', async () => {
  expect(await reportsOn({
    'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0", "vite": "7.0.0" } }',
    'src/routes/+page.ts': "import { PUBLIC_STRIPE_SECRET_KEY, PUBLIC_STRIPE_PUBLISHABLE_KEY } from '$env/static/public';\nimport { STRIPE_WEBHOOK_SECRET } from '$env/static/private';\nexport const load = () => ({ a: PUBLIC_STRIPE_SECRET_KEY, b: PUBLIC_STRIPE_PUBLISHABLE_KEY, c: STRIPE_WEBHOOK_SECRET });\n",
    '.env': `PUBLIC_STRIPE_SECRET_KEY=${stripe}\nPUBLIC_STRIPE_PUBLISHABLE_KEY=${shown}\nSTRIPE_WEBHOOK_SECRET=\n`,
    'svelte.config.js': "export default { kit: { env: { publicPrefix: '' } } };\n",
    'netlify.toml': '[build.environment]\n  PUBLIC_STRIPE_SECRET_KEY = "set in the dashboard"\n',
    'build/client/_app/env.js': `export const env={"PUBLIC_SITE":"Tea","PUBLIC_JWT_SECRET":"${signing}"}`,
  })).toEqual([
    '.env:1 no-public-env-secrets publicName',
    'build/client/_app/env.js:1 hard-coded',
    'build/client/_app/env.js:1 no-public-env-secrets publicName',
    'netlify.toml:2 no-public-env-secrets publicName',
    'src/routes/+page.ts:1 no-public-env-secrets publicName',
    'src/routes/+page.ts:2 no-server-env-in-client serverModule',
    'svelte.config.js:1 no-public-env-secrets everyVariable',
  ]);
});

it('SvelteKit, in order', async () => {
  expect(await reportsOn({
    'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0", "vite": "7.0.0" } }',
    'src/routes/+page.ts': "import { PUBLIC_STRIPE_PUBLISHABLE_KEY } from '$env/static/public';\nexport const load = () => ({ b: PUBLIC_STRIPE_PUBLISHABLE_KEY });\n",
    'src/routes/+page.server.ts': "import { STRIPE_SECRET_KEY } from '$env/static/private';\nexport const load = async () => ({ ok: (await fetch('https://api.stripe.com', { headers: { key: STRIPE_SECRET_KEY } })).ok });\n",
    '.env': `STRIPE_SECRET_KEY=\nPUBLIC_STRIPE_PUBLISHABLE_KEY=${shown}\n`,
    'svelte.config.js': "export default { kit: { env: { publicPrefix: 'PUBLIC_' } } };\n",
    'netlify.toml': '[build.environment]\n  PUBLIC_SITE = "Tea"\n',
    'build/client/_app/env.js': `export const env={"PUBLIC_SITE":"Tea","PUBLIC_STRIPE_PUBLISHABLE_KEY":"${shown}"}`,
  })).toEqual([]);
});

it('Nuxt: secrets in a composable, .env, runtimeConfig.public and the page', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }',
    'composables/mail.ts': "export const useMail = () => ({ key: useRuntimeConfig().resendApiKey, shown: useRuntimeConfig().public.posthogKey, other: process.env.NUXT_PUBLIC_RESEND_API_KEY });\n",
    '.env': `NUXT_PUBLIC_RESEND_API_KEY=${resend}\nNUXT_PUBLIC_POSTHOG_KEY=\n`,
    'nuxt.config.ts': 'export default defineNuxtConfig({ runtimeConfig: { resendApiKey: process.env.RESEND_API_KEY, public: { posthogKey: process.env.POSTHOG_KEY, mailSecret: process.env.MAIL_SECRET } } });\n',
    'vercel.json': '{\n  "build": {\n    "env": { "NUXT_PUBLIC_RESEND_API_KEY": "@resend" }\n  }\n}\n',
    '.output/public/index.html': `<html><script>window.__NUXT__={};window.__NUXT__.config={public:{posthogKey:"phc",mailSecret:"${signing}"},app:{baseURL:"/"}}</script></html>`,
  })).toEqual([
    '.env:1 no-public-env-secrets publicName',
    '.output/public/index.html:1 hard-coded',
    '.output/public/index.html:1 no-public-env-secrets publicValue',
    'composables/mail.ts:1 no-public-env-secrets publicName',
    'composables/mail.ts:1 no-server-env-in-client serverRead',
    'nuxt.config.ts:1 no-public-env-secrets publicValue',
    'vercel.json:3 no-public-env-secrets publicName',
  ]);
});

it('Nuxt, in order', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }',
    'composables/mail.ts': "export const useMail = () => ({ shown: useRuntimeConfig().public.posthogKey, send: () => $fetch('/api/mail') });\n",
    'server/api/mail.ts': "export default defineEventHandler(() => fetch('https://api.resend.com', { headers: { key: useRuntimeConfig().resendApiKey } }));\n",
    '.env': 'NUXT_RESEND_API_KEY=\nNUXT_PUBLIC_POSTHOG_KEY=\n',
    'nuxt.config.ts': "export default defineNuxtConfig({ runtimeConfig: { resendApiKey: '', public: { posthogKey: '' } } });\n",
    'vercel.json': '{\n  "build": {\n    "env": { "NUXT_PUBLIC_POSTHOG_KEY": "@posthog" }\n  }\n}\n',
    '.output/public/index.html': '<html><script>window.__NUXT__={};window.__NUXT__.config={public:{posthogKey:"phc",mailSecret:""},app:{baseURL:"/"}}</script></html>',
  })).toEqual([]);
});

it('Expo: secrets in a screen, .env, the app configs and the bundle', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "expo": "54.0.0", "react-native": "0.82.0" } }',
    'app/index.tsx': "import { ask } from '../lib/ai';\nexport default function Screen() { ask(process.env.EXPO_PUBLIC_OPENAI_API_KEY!); return null; }\n",
    'lib/ai.ts': "export const ask = (key: string) => fetch('https://api.openai.com', { headers: { key, admin: process.env.ADMIN_API_KEY! } });\n",
    '.env': `EXPO_PUBLIC_OPENAI_API_KEY=${openai}\nEXPO_PUBLIC_SENTRY_DSN=\n`,
    'app.json': `{\n  "expo": {\n    "name": "Tea",\n    "extra": {\n      "eas": { "projectId": "1" },\n      "jwtSecret": "${signing}"\n    }\n  }\n}\n`,
    'app.config.ts': 'export default { extra: { openaiApiKey: process.env.OPENAI_API_KEY, sentryDsn: process.env.SENTRY_DSN } };\n',
    'eas.json': '{\n  "build": {\n    "production": { "env": { "EXPO_PUBLIC_OPENAI_API_KEY": "set" } }\n  }\n}\n',
    'dist/_expo/static/js/web/index.js': `__d(function(g,r){g.env={EXPO_PUBLIC_OPENAI_API_KEY:"${openai}"};g.manifest={"name":"Tea","extra":{"jwtSecret":"${signing}"}}},0,[]);`,
  })).toEqual([
    '.env:1 no-public-env-secrets publicName',
    'app.config.ts:1 no-public-env-secrets publicValue',
    'app.json:6 hard-coded',
    'app.json:6 no-public-env-secrets publicValue',
    'app/index.tsx:2 no-public-env-secrets publicName',
    'dist/_expo/static/js/web/index.js:1 hard-coded',
    'dist/_expo/static/js/web/index.js:1 hard-coded',
    'dist/_expo/static/js/web/index.js:1 no-public-env-secrets publicName',
    'dist/_expo/static/js/web/index.js:1 no-public-env-secrets publicValue',
    'eas.json:3 no-public-env-secrets publicName',
    'lib/ai.ts:1 no-server-env-in-client serverReadThrough',
  ]);
});

it('Expo, in order', async () => {
  expect(await reportsOn({
    'package.json': '{ "dependencies": { "expo": "54.0.0", "react-native": "0.82.0" } }',
    'app/index.tsx': "export default function Screen() { void fetch('/ask', { headers: { dsn: process.env.EXPO_PUBLIC_SENTRY_DSN! } }); return null; }\n",
    'app/ask+api.ts': "export const POST = () => fetch('https://api.openai.com', { headers: { key: process.env.OPENAI_API_KEY! } });\n",
    '.env': 'OPENAI_API_KEY=\nEXPO_PUBLIC_SENTRY_DSN=\n',
    'app.json': '{\n  "expo": {\n    "name": "Tea",\n    "extra": { "eas": { "projectId": "1" } }\n  }\n}\n',
    'app.config.ts': 'export default { extra: { sentryDsn: process.env.SENTRY_DSN } };\n',
    'eas.json': '{\n  "build": {\n    "production": { "env": { "EXPO_PUBLIC_SENTRY_DSN": "set" } }\n  }\n}\n',
    'dist/_expo/static/js/web/index.js': '__d(function(g,r){g.env={EXPO_PUBLIC_SENTRY_DSN:"https://1@sentry.io/1"};g.manifest={"name":"Tea","extra":{}}},0,[]);',
  })).toEqual([]);
});
