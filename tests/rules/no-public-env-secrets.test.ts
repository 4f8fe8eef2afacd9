import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import rule from '../../src/rules/no-public-env-secrets.js';
import { filled } from '../secrets/recipes.js';
import { runStories } from './neighbours.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-public-env-secrets', rule, {
  valid: [
    { name: 'a secret read on the server', code: `
export const stripeKey = process.env.STRIPE_SECRET_KEY;`, options: strict },
    { name: 'addresses and switches', code: `
export const api = process.env.NEXT_PUBLIC_API_URL;
export const beta = process.env.NEXT_PUBLIC_BETA_ENABLED;`, options: strict },
    { name: 'a publishable Stripe key', code: `
export const key = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY;`, options: strict },
    { name: 'the anonymous Supabase key', code: `
import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env.NEXT_PUBLIC_SUPABASE_ANON_KEY);`, options: strict },
    { name: 'the Supabase publishable key', code: `
export const key = process.env.NEXT_PUBLIC_SUPABASE_PUBLISHABLE_DEFAULT_KEY;`, options: strict },
    { name: "Firebase's web key", code: `
export const firebase = { apiKey: import.meta.env.VITE_FIREBASE_API_KEY, authDomain: import.meta.env.VITE_FIREBASE_AUTH_DOMAIN };`, options: strict },
    { name: 'keys of maps', code: `
export const maps = import.meta.env.VITE_GOOGLE_MAPS_API_KEY;
export const mapbox = import.meta.env.VITE_MAPBOX_ACCESS_TOKEN;`, options: strict },
    { name: 'Clerk, Sentry, PostHog, reCAPTCHA and Algolia in the browser', code: `
export const clerk = process.env.NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY;
export const sentry = process.env.NEXT_PUBLIC_SENTRY_DSN;
export const posthog = process.env.NEXT_PUBLIC_POSTHOG_KEY;
export const captcha = process.env.NEXT_PUBLIC_RECAPTCHA_SITE_KEY;
export const search = process.env.NEXT_PUBLIC_ALGOLIA_SEARCH_API_KEY;`, options: strict },
    { name: 'rules about passwords', code: `
export const shortest = Number(process.env.NEXT_PUBLIC_PASSWORD_MIN_LENGTH);
export const reset = process.env.NEXT_PUBLIC_PASSWORD_RESET_URL;`, options: strict },
    { name: 'how often a token is refreshed, and where a coin lives', code: `
export const every = process.env.NEXT_PUBLIC_TOKEN_REFRESH_INTERVAL;
export const coin = process.env.NEXT_PUBLIC_TOKEN_ADDRESS;`, options: strict },
    { name: 'a game of presents', code: `
export const game = process.env.NEXT_PUBLIC_SECRET_SANTA_ENABLED;`, options: strict },
    { name: 'a password everybody is told', code: `
export const password = import.meta.env.VITE_DEMO_PASSWORD;`, options: strict },
    { name: 'a model by name', code: `
export const model = import.meta.env.VITE_OPENAI_MODEL;`, options: strict },
    { name: 'some key, not in strict', code: `
export const key = import.meta.env.VITE_WEATHER_API_KEY;` },
    { name: 'a name the house allows', code: `
export const key = import.meta.env.VITE_WEATHER_API_KEY;`, options: [{ unknown: true, allow: ['VITE_WEATHER_API_KEY'] }] },
    { name: 'PUBLIC_ in a program without SvelteKit or Astro', code: `
export const bucket = process.env.PUBLIC_OBJECT_SECRET;`, options: strict },
    { name: 'SvelteKit: a private module', code: `
import { STRIPE_SECRET_KEY } from '$env/static/private';
export const key = STRIPE_SECRET_KEY;`, options: strict },
    { name: 'a schema with the secret on the server side', code: `
import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';
export const env = createEnv({
  server: { OPENAI_API_KEY: z.string() },
  client: { NEXT_PUBLIC_APP_URL: z.string().url() },
  runtimeEnv: { OPENAI_API_KEY: process.env.OPENAI_API_KEY, NEXT_PUBLIC_APP_URL: process.env.NEXT_PUBLIC_APP_URL },
});`, options: strict },
    { name: 'next.config: settings everybody may read', filename: 'next.config.js', code: `
module.exports = { env: { APP_NAME: 'Shop', SENTRY_DSN: process.env.SENTRY_DSN }, serverRuntimeConfig: { jwtSecret: process.env.JWT_SECRET } };`, options: strict },
    { name: 'env and define of an object that is no config', code: `
export const settings = { env: { JWT_SECRET: process.env.JWT_SECRET }, define: { KEY: process.env.STRIPE_SECRET_KEY } };`, options: strict },
    { name: 'nuxt: secrets outside of public', filename: 'nuxt.config.ts', code: `
export default defineNuxtConfig({ runtimeConfig: { stripeSecret: process.env.STRIPE_SECRET, public: { apiBase: '/api' } } });`, options: strict },
    { name: 'vite: a version and the usual prefix', filename: 'vite.config.ts', code: `
import { defineConfig } from 'vite';
export default defineConfig({ define: { __VERSION__: JSON.stringify('1.0'), 'process.env.API_SECRET': JSON.stringify('') }, envPrefix: ['VITE_', 'APP_'] });`, options: strict },
    { name: 'webpack: an address', code: `
const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ 'process.env.API_URL': JSON.stringify(process.env.API_URL) })] };`, options: strict },
    { name: 'a class of the house called DefinePlugin', code: `
import { DefinePlugin } from './plugins';
export default new DefinePlugin({ JWT_SECRET: process.env.JWT_SECRET });`, options: strict },
    { name: 'an AI client on the server', code: `
import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });`, options: strict },
    { name: 'an AI client of the house', code: `
import { Client } from './ai';
export const client = new Client({ dangerouslyAllowBrowser: true });`, options: strict },
    { name: 'one value of the environment answered', code: `
import express from 'express';
express().get('/version', (req, res) => res.json({ version: process.env.VERSION }));`, options: strict },
    { name: 'esbuild: what runs on a server', code: `
import { build } from 'esbuild';
build({ platform: 'node', define: { 'process.env.JWT_SECRET': JSON.stringify(process.env.JWT_SECRET) } });`, options: strict },
    { name: 'Angular: settings everybody may read', filename: 'src/environments/environment.ts', code: `
export const environment = { production: true, apiUrl: 'https://api.example.com', firebaseApiKey: 'AIza', passwordMinLength: 12, jwtSecret: '' };`, options: strict },
    { name: 'an object called environment elsewhere', filename: 'src/settings.ts', code: `
export const environment = { jwtSecret: process.env.JWT_SECRET };`, options: strict },
    { name: 'React Native: an address from the app\'s .env', code: `
import Config from 'react-native-config';
export const api = [Config.API_URL, Config.WEATHER_API_KEY];`, options: strict },
    { name: 'docusaurus: the search key of its theme', filename: 'docusaurus.config.js', code: `
export default { themeConfig: { algolia: { apiKey: process.env.ALGOLIA_SEARCH_KEY } } };`, options: strict },
    { name: 'names of variables as an answer', code: `
import express from 'express';
express().get('/debug', (req, res) => res.json(Object.keys(process.env)));`, options: strict },
    { name: 'tests are left alone', filename: 'src/env.test.ts', code: `
process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY = 'x';`, options: strict },
  ],
  invalid: [
    { name: 'a Stripe secret', code: `
export const stripeKey = process.env.NEXT_PUBLIC_STRIPE_SECRET_KEY;`,
      errors: [{ messageId: 'publicName', data: { name: 'NEXT_PUBLIC_STRIPE_SECRET_KEY', prefix: 'NEXT_PUBLIC_' }, line: 2, column: 38, endLine: 2, endColumn: 67 }] },
    { name: 'once for a name that is read twice', code: `
export const a = process.env.NEXT_PUBLIC_JWT_SECRET;
export const b = process.env.NEXT_PUBLIC_JWT_SECRET;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'the Supabase service role', code: `
import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(process.env.NEXT_PUBLIC_SUPABASE_URL, process.env['NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY']!);`,
      errors: [{ messageId: 'publicName', line: 3 }] },
    { name: 'the key of a model, under Vite', code: `
export const key = import.meta.env.VITE_OPENAI_API_KEY;`,
      errors: [{ messageId: 'publicName', data: { name: 'VITE_OPENAI_API_KEY', prefix: 'VITE_' }, line: 2 }] },
    { name: "a service account's key, among Firebase's", code: `
export const firebase = { apiKey: import.meta.env.VITE_FIREBASE_API_KEY, key: import.meta.env.VITE_FIREBASE_PRIVATE_KEY };`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'Create React App', code: `
export const key = process.env.REACT_APP_GEMINI_API_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'Expo', code: `
export const key = process.env.EXPO_PUBLIC_ANTHROPIC_API_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'Gatsby', code: `
export const token = process.env.GATSBY_GITHUB_TOKEN;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'Nuxt', code: `
export const key = process.env.NUXT_PUBLIC_SENDGRID_API_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: "Algolia's admin key", code: `
export const key = process.env.NEXT_PUBLIC_ALGOLIA_ADMIN_API_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: "reCAPTCHA's secret", code: `
export const key = process.env.NEXT_PUBLIC_RECAPTCHA_SECRET_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'a password', code: `
export const ok = (typed) => typed === process.env.NEXT_PUBLIC_ADMIN_PASSWORD;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'a database picked out of the environment', code: `
const { NEXT_PUBLIC_DATABASE_URL: database, NEXT_PUBLIC_POSTHOG_KEY: posthog } = process.env;
export { database, posthog };`,
      errors: [{ messageId: 'publicName', line: 2, column: 9 }] },
    { name: 'a token of Twilio, read through a name for the environment', code: `
const env = process.env;
export const token = env.NEXT_PUBLIC_TWILIO_AUTH_TOKEN;`,
      errors: [{ messageId: 'publicName', line: 3 }] },
    { name: 'a schema with the secret on the client side', code: `
import { createEnv } from '@t3-oss/env-nextjs';
import { z } from 'zod';
export const env = createEnv({
  client: { NEXT_PUBLIC_OPENAI_API_KEY: z.string() },
  runtimeEnv: { NEXT_PUBLIC_OPENAI_API_KEY: process.env.NEXT_PUBLIC_OPENAI_API_KEY },
});`,
      errors: [{ messageId: 'publicName', line: 5 }] },
    { name: 'a zod schema of the environment', code: `
import { z } from 'zod';
export const env = z.object({ VITE_RESEND_API_KEY: z.string(), VITE_API_URL: z.string() }).parse(import.meta.env);`,
      errors: [{ messageId: 'publicName', line: 3 }] },
    { name: 'some key, in strict', code: `
export const key = import.meta.env.VITE_WEATHER_API_KEY;`, options: strict,
      errors: [{ messageId: 'maybeSecret', data: { name: 'VITE_WEATHER_API_KEY', prefix: 'VITE_' }, line: 2 }] },
    { name: 'SvelteKit: a public module', code: `
import { PUBLIC_STRIPE_SECRET_KEY } from '$env/static/public';
export const key = PUBLIC_STRIPE_SECRET_KEY;`,
      errors: [{ messageId: 'publicName', line: 2, column: 10 }] },
    { name: 'SvelteKit: public variables read at run time', code: `
import { env } from '$env/dynamic/public';
export const key = env.PUBLIC_SUPABASE_SERVICE_ROLE_KEY;`,
      errors: [{ messageId: 'publicName', line: 3 }] },
    { name: 'Astro', code: `
export const key = import.meta.env.PUBLIC_GROQ_API_KEY;`,
      errors: [{ messageId: 'publicName', line: 2 }] },
    { name: 'next.config: a secret in env', filename: 'next.config.js', code: `
module.exports = { env: { APP_NAME: 'Shop', STRIPE_SECRET_KEY: process.env.STRIPE_SECRET_KEY } };`,
      errors: [{ messageId: 'publicValue', data: { name: 'STRIPE_SECRET_KEY', slot: 'env' }, line: 2, column: 45 }] },
    { name: 'next.config: a secret under a harmless name, in a wrapped config', filename: 'next.config.mjs', code: `
import withBundleAnalyzer from '@next/bundle-analyzer';
const config = { publicRuntimeConfig: { pay: process.env.STRIPE_SECRET_KEY } };
export default withBundleAnalyzer({ enabled: false })(config);`,
      errors: [{ messageId: 'publicValue', data: { name: 'STRIPE_SECRET_KEY', slot: 'publicRuntimeConfig' }, line: 3 }] },
    { name: 'next.config: the whole environment', filename: 'next.config.js', code: `
module.exports = () => ({ env: { ...process.env } });`,
      errors: [{ messageId: 'wholeEnvironment', line: 2 }] },
    { name: 'nuxt: a secret in public', filename: 'nuxt.config.ts', code: `
export default defineNuxtConfig({ runtimeConfig: { public: { stripeSecret: process.env.STRIPE_SECRET } } });`,
      errors: [{ messageId: 'publicValue', data: { name: 'stripeSecret', slot: 'runtimeConfig.public' }, line: 2 }] },
    { name: 'vite: a secret in define', filename: 'vite.config.ts', code: `
import { defineConfig, loadEnv } from 'vite';
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), '');
  return { define: { 'process.env.ANTHROPIC_API_KEY': JSON.stringify(env.ANTHROPIC_API_KEY) } };
});`,
      errors: [{ messageId: 'publicValue', data: { name: 'ANTHROPIC_API_KEY', slot: 'define' }, line: 5 }] },
    { name: 'vite: the whole environment in define', filename: 'vite.config.js', code: `
export default { define: { 'process.env': JSON.stringify(process.env) } };`,
      errors: [{ messageId: 'wholeEnvironment', line: 2 }] },
    { name: 'vite: no prefix', filename: 'vite.config.ts', code: `
import { defineConfig } from 'vite';
export default defineConfig({ envPrefix: '' });`,
      errors: [{ messageId: 'everyVariable', data: { slot: 'envPrefix' }, line: 3 }] },
    { name: 'webpack: a secret in DefinePlugin', code: `
const { DefinePlugin } = require('webpack');
module.exports = { plugins: [new DefinePlugin({ 'process.env.JWT_SECRET': JSON.stringify(process.env.JWT_SECRET) })] };`,
      errors: [{ messageId: 'publicValue', line: 3 }] },
    { name: 'webpack: a secret in EnvironmentPlugin', code: `
import webpack from 'webpack';
export default { plugins: [new webpack.EnvironmentPlugin(['NODE_ENV', 'DATABASE_URL'])] };`,
      errors: [{ messageId: 'publicValue', line: 3 }] },
    { name: 'an OpenAI client in the browser', code: `
import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: window.key, dangerouslyAllowBrowser: true });`,
      errors: [{ messageId: 'keyInBrowser', data: { name: 'dangerouslyAllowBrowser' }, line: 3 }] },
    { name: 'an Anthropic client in the browser', code: `
import Anthropic from '@anthropic-ai/sdk';
const options = { apiKey: window.key, dangerouslyAllowBrowser: true };
export const claude = new Anthropic(options);`,
      errors: [{ messageId: 'keyInBrowser', line: 3 }] },
    { name: 'the environment as an answer', code: `
import express from 'express';
express().get('/debug', (req, res) => res.json({ env: process.env }));`,
      errors: [{ messageId: 'wholeEnvironment', line: 3 }] },
    { name: 'the environment as a script in the page', code: `
import express from 'express';
express().get('/', (req, res) => res.send('<script>window.env = ' + JSON.stringify(process.env) + '</script>'));`,
      errors: [{ messageId: 'wholeEnvironment', line: 3 }] },
    { name: 'Vue CLI', code: `
export const key = process.env.VUE_APP_SENDGRID_API_KEY;`,
      errors: [{ messageId: 'publicName', data: { name: 'VUE_APP_SENDGRID_API_KEY', prefix: 'VUE_APP_' }, line: 2 }] },
    { name: 'extensions by Plasmo and WXT, and a desktop app', code: `
export const a = process.env.PLASMO_PUBLIC_OPENAI_API_KEY;
export const b = import.meta.env.WXT_JWT_SECRET;
export const c = import.meta.env.MAIN_VITE_DATABASE_URL;`,
      errors: [{ messageId: 'publicName', line: 2 }, { messageId: 'publicName', line: 3 }, { messageId: 'publicName', line: 4 }] },
    { name: 'Angular: a variable and a secret in the environment', filename: 'src/environments/environment.prod.ts', code: `
export const environment = { production: true, key: process.env['NG_APP_STRIPE_SECRET'], adminPassword: 'Xq7-tea-44-Lk' };`,
      errors: [{ messageId: 'publicName', line: 2 }, { messageId: 'publicValue', data: { name: 'adminPassword', slot: 'environment' }, line: 2 }] },
    { name: 'esbuild: a secret in define', code: `
import { build } from 'esbuild';
build({ bundle: true, define: { 'process.env.JWT_SECRET': JSON.stringify(process.env.JWT_SECRET) } });`,
      errors: [{ messageId: 'publicValue', data: { name: 'JWT_SECRET', slot: 'define' }, line: 3 }] },
    { name: 'Rollup: a secret that is put in for its name', filename: 'rollup.config.js', code: `
import replace from '@rollup/plugin-replace';
export default { plugins: [replace({ preventAssignment: true, 'process.env.STRIPE_SECRET_KEY': JSON.stringify(process.env.STRIPE_SECRET_KEY) })] };`,
      errors: [{ messageId: 'publicValue', line: 3 }] },
    { name: 'Rspack', code: `
import { rspack } from '@rspack/core';
export const page = new rspack.DefinePlugin({ 'process.env.JWT_SECRET': JSON.stringify(process.env.JWT_SECRET) });`,
      errors: [{ messageId: 'publicValue', line: 3 }] },
    { name: 'Rsbuild', filename: 'rsbuild.config.ts', code: `
export default { source: { define: { 'process.env.RESEND_API_KEY': JSON.stringify(process.env.RESEND_API_KEY) } } };`,
      errors: [{ messageId: 'publicValue', line: 2 }] },
    { name: 'Astro: no prefix', filename: 'astro.config.mjs', code: `
import { defineConfig } from 'astro/config';
export default defineConfig({ vite: { envPrefix: ['PUBLIC_', ''] } });`,
      errors: [{ messageId: 'everyVariable', data: { slot: 'vite.envPrefix' }, line: 3 }] },
    { name: 'docusaurus and quasar', filename: 'docusaurus.config.js', code: `
export default { customFields: { githubToken: process.env.GITHUB_TOKEN } };`,
      errors: [{ messageId: 'publicValue', line: 2 }] },
    { name: 'quasar', filename: 'quasar.config.js', code: `
import { configure } from 'quasar/wrappers';
export default configure(() => ({ build: { env: { DATABASE_URL: process.env.DATABASE_URL } } }));`,
      errors: [{ messageId: 'publicValue', line: 3 }] },
    { name: 'Gatsby: what every page may ask for', filename: 'gatsby-config.js', code: `
module.exports = { siteMetadata: { title: 'Tea', githubToken: process.env.GITHUB_TOKEN } };`,
      errors: [{ messageId: 'publicValue', line: 2 }] },
    { name: 'Expo: what the app config brings along', filename: 'app.config.ts', code: `
export default ({ config }) => ({ ...config, extra: { openaiApiKey: process.env.OPENAI_API_KEY } });`,
      errors: [{ messageId: 'publicValue', data: { name: 'openaiApiKey', slot: 'extra' }, line: 2 }] },
    { name: 'React Native: a secret from the app\'s .env', code: `
import Config from 'react-native-config';
import { JWT_SECRET } from '@env';
export const keys = [Config.STRIPE_SECRET_KEY, JWT_SECRET];`,
      errors: [{ messageId: 'publicModule', line: 3 }, { messageId: 'publicModule', data: { name: 'STRIPE_SECRET_KEY', prefix: '' }, line: 4 }] },
  ],
});

const kit = '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }';

runStories(rule, {
  valid: [
    { name: '.env: secrets without a prefix, publishable keys with one', git: 'none', options: strict, files: { '.env': 'STRIPE_SECRET_KEY=abc\nNEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=abc\nVITE_SUPABASE_ANON_KEY=abc\nVITE_PASSWORD_MIN_LENGTH=12\n' } },
    { name: '.env: some key, not in strict', git: 'none', files: { '.env': 'VITE_WEATHER_API_KEY=abc\n' } },
    { name: '.env: a name that the house allows', git: 'none', options: [{ unknown: true, allow: ['VITE_WEATHER_API_KEY', 'VITE_ADMIN_PASSWORD'] }], files: { '.env': 'VITE_WEATHER_API_KEY=abc\nVITE_ADMIN_PASSWORD=abc\n' } },
    { name: '.env: PUBLIC_ in a project without a framework that reads it so', git: 'none', options: strict, files: { '.env': 'PUBLIC_OBJECT_SECRET=abc\n', 'package.json': '{ "dependencies": { "express": "5.0.0" } }' } },
    { name: '.env: a publishable key under a harmless name', git: 'none', options: strict, files: { '.env': `NEXT_PUBLIC_PAYMENT=${filled('pk_live_{alnum*24}')}\n` } },
    { name: '.env: a name in a comment', git: 'none', options: strict, files: { '.env': '# NEXT_PUBLIC_JWT_SECRET=abc\n' } },
  ],
  invalid: [
    { name: '.env: a secret by its name, once', git: 'none', files: { '.env': 'NEXT_PUBLIC_URL=/\nexport NEXT_PUBLIC_JWT_SECRET="a"\nNEXT_PUBLIC_JWT_SECRET=b\n' },
      errors: [{ messageId: 'publicName', line: 2, column: 8, endColumn: 30, says: 'Drop the NEXT_PUBLIC_ prefix' }] },
    { name: '.env: an empty one: it will be filled', git: 'none', files: { '.env.example': 'VITE_OPENAI_API_KEY=\n' }, errors: [{ messageId: 'publicName', line: 1 }] },
    { name: '.env: a secret by its value, under a harmless name', git: 'none', files: { '.env': `VITE_PAYMENT=${filled('sk_live_{alnum*24}')}\n` },
      errors: [{ messageId: 'secretValue', line: 1, column: 1, endColumn: 13, says: 'a secret of Stripe (secret key)' }] },
    { name: '.env: a key of somebody unknown, in strict', git: 'none', options: strict, files: { '.env': 'EXPO_PUBLIC_WEATHER_API_KEY=abc\n' }, errors: [{ messageId: 'maybeSecret', line: 1 }] },
    { name: '.env: PUBLIC_ where SvelteKit reads it', git: 'none', files: { '.env': 'PUBLIC_DATABASE_URL=abc\n', 'package.json': kit }, errors: [{ messageId: 'publicName', line: 1 }] },
  ],
});

/** What the rule says of a text that is not JavaScript: `line name messageId`. */
function reportsOnText(filename: string, text: string, unknown = false): readonly string[] {
  const linter = new Linter();
  const messages = linter.verify(text, [{ files: ['**/*.*', '**/Dockerfile'], plugins: { predeploy: plugin }, language: 'predeploy/text', rules: { 'predeploy/no-public-env-secrets': ['error', { unknown }] } } as unknown as Linter.Config], { filename }); // ESLint's types know no languages of plugins
  return messages.map(({ line, column, endColumn, messageId }) => `${line} ${text.split('\n')[line - 1]?.slice(column - 1, (endColumn ?? 1) - 1) ?? ''} ${messageId ?? ''}`);
}

describe('texts of other kinds', () => {
  it('tells what a workflow hands to a build', () => {
    expect(reportsOnText('.github/workflows/ci.yml', 'env:\n  NEXT_PUBLIC_URL: /\n  NEXT_PUBLIC_STRIPE_SECRET_KEY: ${{ secrets.NEXT_PUBLIC_STRIPE_SECRET_KEY }}\nsteps:\n  - run: docker build --build-arg VITE_JWT_SECRET .\n')).toEqual(['3 NEXT_PUBLIC_STRIPE_SECRET_KEY publicName', '5 VITE_JWT_SECRET publicName']);
  });
  it('is silent on a name that is only read or in a comment', () => {
    expect(reportsOnText('ci.yml', '# NEXT_PUBLIC_JWT_SECRET: x\nrun: echo ${{ secrets.NEXT_PUBLIC_JWT_SECRET }}\nif: env.VITE_JWT_SECRET == 1\n')).toEqual([]);
  });
  it('tells what a Dockerfile and a compose file set', () => {
    expect(reportsOnText('Dockerfile', 'ARG VITE_OPENAI_API_KEY\nENV NEXT_PUBLIC_DATABASE_URL=$DATABASE_URL\nENV VITE_URL=/\n')).toEqual(['1 VITE_OPENAI_API_KEY publicName', '2 NEXT_PUBLIC_DATABASE_URL publicName']);
    expect(reportsOnText('docker-compose.yml', 'environment:\n  - VITE_JWT_SECRET\n  - "REACT_APP_ADMIN_PASSWORD=${PASSWORD}"\n')).toEqual(['2 VITE_JWT_SECRET publicName', '3 REACT_APP_ADMIN_PASSWORD publicName']);
  });
  it('tells what deployment files set', () => {
    expect(reportsOnText('vercel.json', '{ "env": { "NEXT_PUBLIC_SERVICE_ROLE_KEY": "@key" } }')).toEqual(['1 NEXT_PUBLIC_SERVICE_ROLE_KEY publicName']);
    expect(reportsOnText('netlify.toml', '[build.environment]\nGATSBY_GITHUB_TOKEN = "set"\n')).toEqual(['2 GATSBY_GITHUB_TOKEN publicName']);
    expect(reportsOnText('turbo.json', '{ "env": ["NEXT_PUBLIC_RESEND_API_KEY", "NEXT_PUBLIC_URL"] }')).toEqual(['1 NEXT_PUBLIC_RESEND_API_KEY publicName']);
  });
  it('tells what Expo takes from app.json, unless nothing stands there', () => {
    expect(reportsOnText('app.json', `{ "expo": { "extra": { "jwtSecret": "${filled('{alnum*32}')}", "apiSecret": "", "url": "/" } } }`)).toEqual(['1 jwtSecret publicValue']);
    expect(reportsOnText('data.json', `{ "expo": { "list": { "jwtSecret": "${filled('{alnum*32}')}" } } }`)).toEqual([]);
  });
  it('tells what bundles hold with its value', () => {
    expect(reportsOnText('dist/index.js', `const e={VITE_JWT_SECRET:"${filled('{alnum*32}')}",VITE_ADMIN_PASSWORD:"",VITE_URL:"/"};n=e.VITE_BOT_TOKEN`)).toEqual(['1 VITE_JWT_SECRET publicName']);
    expect(reportsOnText('dist/index.js', `x="\\"VITE_JWT_SECRET\\":\\"${filled('{alnum*32}')}\\""`)).toEqual(['1 VITE_JWT_SECRET publicName']);
  });
  it('is silent on documents, and on the declaration of a variable', () => {
    expect(reportsOnText('README.md', 'VITE_JWT_SECRET=abc\n')).toEqual([]);
    expect(reportsOnText('dist/index.js.map', '{"sourcesContent":["interface Env { VITE_JWT_SECRET: string }"]}')).toEqual([]);
  });
  it('tells of a key of somebody unknown in strict only', () => {
    expect(reportsOnText('ci.yml', 'VITE_WEATHER_API_KEY: x')).toEqual([]);
    expect(reportsOnText('ci.yml', 'VITE_WEATHER_API_KEY: x', true)).toEqual(['1 VITE_WEATHER_API_KEY maybeSecret']);
  });
});
