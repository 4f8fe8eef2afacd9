import rule from '../../src/rules/no-server-env-in-client.js';
import { runStories } from './neighbours.js';

const strict = [{ unknown: true }] as const;
const next = '{ "name": "shop", "dependencies": { "next": "16.0.0", "react": "19.0.0" } }';
const vite = '{ "name": "shop", "devDependencies": { "vite": "7.0.0" } }';
const page = '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>';

runStories(rule, {
  valid: [
    { name: 'a variable of the server in a file of the server', git: 'none', options: strict, files: {
      'lib/stripe.ts': 'export const key = process.env.STRIPE_SECRET_KEY;', 'package.json': next } },
    { name: 'public variables, and those every build fills in', git: 'none', options: strict, files: {
      'components/form.tsx': "'use client';\nexport const api = process.env.NEXT_PUBLIC_API_URL;\nexport const debug = process.env.NODE_ENV !== 'production';", 'package.json': next } },
    { name: 'a name that next.config compiles in', git: 'none', options: strict, files: {
      'components/form.tsx': "'use client';\nexport const name = process.env.SHOP_NAME;", 'next.config.js': "module.exports = { env: { SHOP_NAME: 'Shop' } };", 'package.json': next } },
    { name: 'a module of the server that the client only takes types from', git: 'none', options: strict, files: {
      'lib/orders.ts': "import { Pool } from 'pg';\nexport type Order = { id: number };\nexport const pool = new Pool({ connectionString: process.env.DATABASE_URL });",
      'components/list.tsx': "'use client';\nimport type { Order } from '../lib/orders';\nexport default function List({ orders }: { orders: Order[] }) { return orders.length; }", 'package.json': next } },
    { name: 'types imported without saying so', git: 'none', options: strict, files: {
      'lib/orders.ts': "export interface Order { id: number }\nexport const key = process.env.STRIPE_SECRET_KEY;",
      'components/list.tsx': "'use client';\nimport { Order } from '../lib/orders';\nexport default function List({ orders }: { orders: Order[] }) { return orders.length; }", 'package.json': next } },
    { name: 'an action of the server that the client calls', git: 'none', options: strict, files: {
      'app/actions.ts': "'use server';\nimport { pay } from '../lib/pay';\nexport async function buy(id: string) { return pay(id, process.env.STRIPE_SECRET_KEY); }",
      'lib/pay.ts': "export const pay = (id: string, key = process.env.STRIPE_SECRET_KEY) => fetch('https://api.stripe.com/' + id, { headers: { key: key ?? '' } });",
      'components/buy.tsx': "'use client';\nimport { buy } from '../app/actions';\nexport default function Buy() { return <button onClick={() => buy('1')} />; }", 'package.json': next } },
    { name: 'what stands behind an action of the server', git: 'none', options: strict, files: {
      'lib/pay.ts': "export const pay = (id: string) => fetch('https://api.stripe.com/' + id, { headers: { key: process.env.STRIPE_SECRET_KEY ?? '' } });",
      'app/actions.ts': "'use server';\nimport { pay } from '../lib/pay';\nexport async function buy(id: string) { return pay(id); }",
      'components/buy.tsx': "'use client';\nimport { buy } from '../app/actions';\nexport default function Buy() { return <button onClick={() => buy('1')} />; }", 'package.json': next } },
    { name: 'a function that says of itself that it is the server\'s', git: 'none', options: strict, files: {
      'components/buy.tsx': "'use client';\nexport async function buy() {\n  'use server';\n  return process.env.STRIPE_SECRET_KEY;\n}", 'package.json': next } },
    { name: 'a branch that browsers do not take', git: 'none', options: strict, files: {
      'components/form.tsx': "'use client';\nexport const secret = typeof window === 'undefined' ? process.env.JWT_SECRET : undefined;\nexport function sign() {\n  if (typeof window !== 'undefined') throw new Error('server only');\n  return process.env.JWT_SECRET;\n}", 'package.json': next } },
    { name: 'a switch by name', git: 'none', options: strict, files: {
      'components/form.tsx': "'use client';\nconst isServer = typeof window === 'undefined';\nexport const secret = isServer && process.env.JWT_SECRET;", 'package.json': next } },
    { name: 'a schema that keeps both sides apart', git: 'none', options: strict, files: {
      'env.ts': "import { createEnv } from '@t3-oss/env-nextjs';\nimport { z } from 'zod';\nexport const env = createEnv({ server: { OPENAI_API_KEY: z.string() }, client: { NEXT_PUBLIC_URL: z.string() }, runtimeEnv: { OPENAI_API_KEY: process.env.OPENAI_API_KEY, NEXT_PUBLIC_URL: process.env.NEXT_PUBLIC_URL } });",
      'components/form.tsx': "'use client';\nimport { env } from '../env';\nexport const url = env.NEXT_PUBLIC_URL;", 'package.json': next } },
    { name: 'a test of a client', git: 'none', options: strict, files: {
      'components/form.test.tsx': "'use client';\nexport const key = process.env.STRIPE_SECRET_KEY;", 'package.json': next } },
    { name: 'a module that only tests take', git: 'none', options: strict, files: {
      'lib/config.ts': 'export const key = process.env.STRIPE_SECRET_KEY;',
      'components/form.test.tsx': "'use client';\nimport { key } from '../lib/config';\nexpect(key).toBe('');", 'package.json': next } },
    { name: 'another export of the same module, outside of strict', git: 'none', files: {
      'lib/config.ts': "export const secret = () => process.env.JWT_SECRET;\nexport const title = 'Shop';",
      'components/form.tsx': "'use client';\nimport { title } from '../lib/config';\nexport default () => title;", 'package.json': next } },
    { name: 'another export, where the read waits for its function', git: 'none', options: strict, files: {
      'lib/config.ts': "export const secret = () => process.env.JWT_SECRET;\nexport const title = 'Shop';",
      'components/form.tsx': "'use client';\nimport { title } from '../lib/config';\nexport default () => title;", 'package.json': next } },
    { name: 'what getServerSideProps reads, and what it imports', git: 'none', options: strict, files: {
      'pages/index.tsx': "import { Pool } from 'pg';\nimport { load } from '../lib/load';\nexport async function getServerSideProps() {\n  const pool = new Pool({ connectionString: process.env.DATABASE_URL });\n  return { props: { orders: await load(pool) } };\n}\nexport default function Page({ orders }) { return orders.length; }",
      'lib/load.ts': "import fs from 'node:fs';\nexport const load = (pool) => [pool, fs.readdirSync('/'), process.env.JWT_SECRET];", 'package.json': next } },
    { name: 'what only getServerSideProps takes from elsewhere', git: 'none', options: strict, lint: 'lib/load.ts', files: {
      'pages/index.tsx': "import { load } from '../lib/load';\nexport const getServerSideProps = async () => ({ props: { orders: await load() } });\nexport default function Page({ orders }) { return orders.length; }",
      'lib/load.ts': "import fs from 'node:fs';\nexport const load = () => [fs.readdirSync('/'), process.env.JWT_SECRET];", 'package.json': next } },
    { name: 'an API route of the pages router', git: 'none', options: strict, files: {
      'pages/api/pay.ts': "import Stripe from 'stripe';\nexport default (req, res) => res.json(new Stripe(process.env.STRIPE_SECRET_KEY).charges.list());", 'package.json': next } },
    { name: 'a component of the server that keeps the secret', git: 'none', options: strict, files: {
      'app/page.tsx': "import Checkout from '../components/checkout';\nexport default async function Page() {\n  const ready = Boolean(process.env.STRIPE_SECRET_KEY);\n  return <Checkout ready={ready} live={process.env.STRIPE_SECRET_KEY !== undefined} url={process.env.NEXT_PUBLIC_URL} />;\n}",
      'components/checkout.tsx': "'use client';\nexport default function Checkout({ ready }) { return ready; }", 'package.json': next } },
    { name: 'a secret for a component of the server', git: 'none', options: strict, files: {
      'app/page.tsx': "import Checkout from '../components/checkout';\nexport default () => <Checkout secret={process.env.STRIPE_SECRET_KEY} />;",
      'components/checkout.tsx': 'export default async function Checkout({ secret }) { return (await fetch(secret)).ok; }', 'package.json': next } },
    { name: 'SvelteKit: private variables in files of the server', git: 'none', options: strict, files: {
      'src/routes/+page.server.ts': "import { STRIPE_SECRET_KEY } from '$env/static/private';\nexport const load = () => ({ paid: STRIPE_SECRET_KEY !== '' });", 'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }' } },
    { name: 'Vite: the server beside the page', git: 'none', options: strict, files: {
      'server/index.ts': "import express from 'express';\nimport { Pool } from 'pg';\nexport const pool = new Pool({ connectionString: process.env.DATABASE_URL });\nexpress().listen(3000);",
      'index.html': page, 'src/main.tsx': "document.title = import.meta.env.VITE_TITLE;", 'package.json': vite } },
    { name: 'Nuxt: what the settings say is public', git: 'none', options: strict, files: {
      'composables/api.ts': 'export const useApi = () => useRuntimeConfig().public.api;\nexport const base = () => useRuntimeConfig().app.baseURL;', 'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }' } },
    { name: 'Nuxt: settings read on the server', git: 'none', options: strict, files: {
      'server/api/pay.ts': 'export default defineEventHandler(() => useRuntimeConfig().stripeSecret);', 'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }' } },
    { name: 'Remix: what only the loader takes', git: 'none', options: strict, files: {
      'app/routes/orders.tsx': "import { db } from '../db.server';\nexport const loader = () => db.orders();\nexport default function Orders() { return null; }", 'app/db.server.ts': "import { Pool } from 'pg';\nexport const db = new Pool();", 'package.json': '{ "dependencies": { "react-router": "7.0.0" } }' } },
    { name: 'Remix: a loader that is named in a type, and a route without a component', git: 'none', options: strict, files: {
      'app/avatar.server.ts': "import sharp from 'sharp';\nconst size = Number(process.env.AVATAR_SIZE);\nexport const avatar = () => sharp().resize(size);",
      'app/routes/me.tsx': "import { avatar } from '../avatar.server';\nexport async function loader() { return avatar(); }\nexport default function Me({ data }: { data: Awaited<ReturnType<typeof loader>> }) { return data; }",
      'app/routes/avatar.ts': "import { avatar } from '../avatar.server';\nexport const loader = () => avatar();", 'package.json': '{ "dependencies": { "react-router": "7.0.0" } }' } },
    { name: 'Expo: a route of its server', git: 'none', options: strict, files: {
      'app/pay+api.ts': 'export const POST = () => Response.json({ ok: process.env.STRIPE_SECRET_KEY !== undefined });', 'package.json': '{ "dependencies": { "expo": "54.0.0" } }' } },
    { name: 'a program without any client', git: 'none', options: strict, files: {
      'src/config.ts': 'export const secret = process.env.JWT_SECRET;', 'src/app.ts': "import { secret } from './config';\nexport default secret;", 'package.json': '{ "dependencies": { "express": "5.0.0" } }' } },
    { name: 'a name that the house allows', git: 'none', options: [{ unknown: true, allow: ['WEATHER_API_KEY', 'pg'] }], files: {
      'components/form.tsx': "'use client';\nimport { Pool } from 'pg';\nexport const key = [process.env.WEATHER_API_KEY, Pool];", 'package.json': next } },
    { name: 'enums of the database, which are there for browsers too', git: 'none', options: strict, files: {
      'components/role.tsx': "'use client';\nimport { Role } from '@prisma/client';\nexport const roles = Object.values(Role);", 'package.json': next } },
    { name: 'a variable of the host, not in strict', git: 'none', files: {
      'components/form.tsx': "'use client';\nexport const region = process.env.AWS_REGION;", 'package.json': next } },
    { name: 'a module that says it is for the server alone: the import that takes it along is the flaw', git: 'none', options: strict, files: {
      'lib/orders.ts': "import 'server-only';\nimport { readdirSync } from 'node:fs';\nexport const orders = () => [process.env.ORDERS_SECRET, ...readdirSync('orders')];",
      'components/list.tsx': "'use client';\nimport { orders } from '../lib/orders';\nexport default () => orders();", 'package.json': next } },
  ],
  invalid: [
    { name: 'a secret read in a component of the client', git: 'none', files: {
      'components/form.tsx': "'use client';\nexport default function Form() {\n  return fetch('/pay', { headers: { key: process.env.STRIPE_SECRET_KEY } });\n}", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 3, column: 42, says: '`STRIPE_SECRET_KEY` belongs to the server and this file runs in the browser' }] },
    { name: 'without a project around it', git: 'none', files: {
      'form.tsx': "'use client';\nexport const key = process.env.OPENAI_API_KEY;" },
      errors: [{ messageId: 'serverRead', line: 2 }] },
    { name: 'once for a name', git: 'none', files: {
      'components/form.tsx': "'use client';\nexport const a = process.env.JWT_SECRET;\nexport const b = process.env.JWT_SECRET;", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 2 }] },
    { name: 'picked out of the environment', git: 'none', files: {
      'components/form.tsx': "'use client';\nconst { JWT_SECRET: secret, NEXT_PUBLIC_URL } = process.env;\nexport const both = [secret, NEXT_PUBLIC_URL];", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 2 }] },
    { name: 'a branch that browsers do take', git: 'none', files: {
      'components/form.tsx': "'use client';\nexport const secret = typeof window !== 'undefined' ? process.env.JWT_SECRET : undefined;", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 2 }] },
    { name: 'a variable of the host, in strict', git: 'none', options: strict, files: {
      'components/form.tsx': "'use client';\nexport const region = process.env.AWS_REGION;", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 2 }] },
    { name: 'a shared module, by the export that reads it', git: 'none', files: {
      'lib/config.ts': 'export const config = { secret: process.env.JWT_SECRET, title: process.env.NEXT_PUBLIC_TITLE };',
      'components/form.tsx': "'use client';\nimport { config } from '../lib/config';\nexport default () => config.title;", 'package.json': next },
      errors: [{ messageId: 'serverReadThrough', line: 1, says: 'components/form.tsx → lib/config.ts' }] },
    { name: 'through a barrel and a second module', git: 'none', files: {
      'lib/config.ts': 'const secret = process.env.JWT_SECRET;\nexport function sign() { return secret; }',
      'lib/index.ts': "export * from './config';",
      'lib/api.ts': "import { sign } from '@/lib';\nexport const call = () => fetch('/', { headers: { key: sign() ?? '' } });",
      'components/form.tsx': "'use client';\nimport { call } from '../lib/api';\nexport default () => call();", 'package.json': next, 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }' },
      errors: [{ messageId: 'serverReadThrough', line: 1, says: 'components/form.tsx → lib/api.ts → lib/index.ts → lib/config.ts' }] },
    { name: 'a module that is loaded later', git: 'none', files: {
      'lib/config.ts': 'export const secret = process.env.JWT_SECRET;',
      'components/form.tsx': "'use client';\nexport default async () => (await import('../lib/config')).secret;", 'package.json': next },
      errors: [{ messageId: 'serverReadThrough', line: 1 }] },
    { name: 'another export of a module that reads on loading, in strict', git: 'none', options: strict, files: {
      'lib/config.ts': "export const secret = process.env.JWT_SECRET;\nexport const title = 'Shop';",
      'components/form.tsx': "'use client';\nimport { title } from '../lib/config';\nexport default () => title;", 'package.json': next },
      errors: [{ messageId: 'maybeRead', line: 1, says: 'components/form.tsx → lib/config.ts' }] },
    { name: 'a database in a component of the client', git: 'none', files: {
      'components/list.tsx': "'use client';\nimport { Pool } from 'pg';\nexport default () => new Pool().query('select 1');", 'package.json': next },
      errors: [{ messageId: 'serverModule', line: 2, says: '`pg` is for the server alone' }] },
    { name: 'the client of a database, beside its enums', git: 'none', files: {
      'components/list.tsx': "'use client';\nimport { PrismaClient, Role } from '@prisma/client';\nexport default () => [new PrismaClient(), Role];", 'package.json': next },
      errors: [{ messageId: 'serverModule', line: 2 }] },
    { name: 'a database behind a shared module', git: 'none', files: {
      'lib/db.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const orders = () => pool.query('select 1');",
      'components/list.tsx': "'use client';\nimport { orders } from '../lib/db';\nexport default () => orders();", 'package.json': next },
      errors: [{ messageId: 'serverModuleThrough', line: 1, says: 'components/list.tsx → lib/db.ts' }] },
    { name: 'files of the disk behind another export, in strict', git: 'none', options: strict, files: {
      'lib/posts.ts': "import { readdirSync } from 'node:fs';\nconst names = readdirSync('posts');\nexport const posts = () => names;\nexport const slug = (title: string) => title.toLowerCase();",
      'components/list.tsx': "'use client';\nimport { slug } from '../lib/posts';\nexport default () => slug('A');", 'package.json': next },
      errors: [{ messageId: 'maybeModule', line: 1 }] },
    { name: 'a module that says it is for the server alone', git: 'none', files: {
      'components/list.tsx': "'use client';\nimport { orders } from '../lib/orders';\nexport default () => orders();",
      'lib/orders.ts': "import 'server-only';\nexport const orders = () => [];", 'package.json': next },
      errors: [{ messageId: 'serverModule', line: 2, says: '../lib/orders' }] },
    { name: 'a secret as a property of a component of the client', git: 'none', files: {
      'app/page.tsx': "import Checkout from '../components/checkout';\nexport default function Page() {\n  return <Checkout secret={process.env.STRIPE_SECRET_KEY} title=\"Pay\" />;\n}",
      'components/checkout.tsx': "'use client';\nexport default function Checkout({ secret }) { return secret; }", 'package.json': next },
      errors: [{ messageId: 'serverProp', line: 3, column: 20, says: '`STRIPE_SECRET_KEY` is handed to <Checkout>' }] },
    { name: 'a secret among settings, by a component behind a barrel', git: 'none', files: {
      'app/page.tsx': "import { Checkout } from '../components';\nconst settings = { key: process.env.STRIPE_SECRET_KEY ?? '' };\nexport default () => <Checkout settings={settings} />;",
      'components/index.ts': "export { Checkout } from './checkout';",
      'components/checkout.tsx': "'use client';\nexport function Checkout({ settings }) { return settings.key; }", 'package.json': next },
      errors: [{ messageId: 'serverProp', line: 3 }] },
    { name: 'a secret of a config in another file', git: 'none', files: {
      'app/page.tsx': "import { Checkout } from '../components/checkout';\nimport { config } from '../lib/config';\nexport default () => <Checkout value={config.stripeSecret} />;",
      'lib/config.ts': 'export const config = { stripeSecret: process.env.STRIPE };',
      'components/checkout.tsx': "'use client';\nexport function Checkout({ value }) { return value; }", 'package.json': next },
      errors: [{ messageId: 'serverProp', line: 3, says: '`stripeSecret`' }] },
    { name: 'the pages router: a secret in the page itself', git: 'none', files: {
      'pages/index.tsx': "export const getServerSideProps = () => ({ props: { ok: process.env.JWT_SECRET !== undefined } });\nexport default function Page() { return fetch('/', { headers: { key: process.env.ADMIN_API_KEY } }); }", 'package.json': next },
      errors: [{ messageId: 'serverRead', line: 2, says: '`ADMIN_API_KEY`' }] },
    { name: 'SvelteKit: private variables in a load that both sides run', git: 'none', files: {
      'src/routes/+page.ts': "import { STRIPE_SECRET_KEY } from '$env/static/private';\nexport const load = () => ({ key: STRIPE_SECRET_KEY });", 'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }' },
      errors: [{ messageId: 'serverModule', line: 1, says: '`$env/static/private`' }] },
    { name: 'SvelteKit: private variables behind a module of $lib', git: 'none', files: {
      'src/lib/pay.ts': "import { env } from '$env/dynamic/private';\nexport const pay = () => fetch('https://api.stripe.com', { headers: { key: env.STRIPE_SECRET_KEY } });",
      'src/routes/+layout.ts': "import { pay } from '$lib/pay';\nexport const load = () => pay();", 'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }' },
      errors: [{ messageId: 'serverModuleThrough', line: 1, says: 'src/routes/+layout.ts → src/lib/pay.ts' }] },
    { name: 'SvelteKit: a module of $lib/server', git: 'none', files: {
      'src/routes/+page.ts': "import { orders } from '$lib/server/db';\nexport const load = () => orders();", 'src/lib/server/db.ts': 'export const orders = () => [];', 'package.json': '{ "devDependencies": { "@sveltejs/kit": "2.0.0" } }' },
      errors: [{ messageId: 'serverModule', line: 1 }] },
    { name: 'Vite: what the page loads', git: 'none', files: {
      'src/api.ts': 'export const ask = () => fetch("https://api.openai.com", { headers: { key: import.meta.env.OPENAI_API_KEY } });',
      'src/main.tsx': "import { ask } from './api';\nask();", 'index.html': page, 'package.json': vite },
      errors: [{ messageId: 'serverReadThrough', line: 1, says: 'src/main.tsx → src/api.ts' }] },
    { name: 'Nuxt: a private setting in a composable', git: 'none', files: {
      'composables/pay.ts': 'export const usePay = () => {\n  const config = useRuntimeConfig();\n  return config.stripeSecret;\n};', 'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }' },
      errors: [{ messageId: 'serverRead', line: 3, says: '`stripeSecret`' }] },
    { name: 'Nuxt: picked out of the settings', git: 'none', files: {
      'plugins/pay.client.ts': 'const { stripeSecret } = useRuntimeConfig();\nexport default defineNuxtPlugin(() => ({ provide: { stripeSecret } }));', 'package.json': '{ "dependencies": { "nuxt": "4.0.0" } }' },
      errors: [{ messageId: 'serverRead', line: 1 }] },
    { name: 'Remix: a module of the server in the component', git: 'none', files: {
      'app/routes/orders.tsx': "import { db } from '../db.server';\nexport const loader = () => db.orders();\nexport default function Orders() { return db.orders().length; }", 'app/db.server.ts': 'export const db = { orders: () => [] };', 'package.json': '{ "dependencies": { "react-router": "7.0.0" } }' },
      errors: [{ messageId: 'serverModule', line: 1, says: '../db.server' }] },
    { name: 'Expo: a secret behind a screen', git: 'none', files: {
      'lib/ai.ts': 'export const ask = () => fetch("https://api.anthropic.com", { headers: { "x-api-key": process.env.ANTHROPIC_API_KEY } });',
      'app/index.tsx': "import { ask } from '../lib/ai';\nexport default function Screen() { ask(); return null; }", 'package.json': '{ "dependencies": { "expo": "54.0.0" } }' },
      errors: [{ messageId: 'serverReadThrough', line: 1, says: 'app/index.tsx → lib/ai.ts' }] },
    { name: 'Create React App: what the entry imports', git: 'none', files: {
      'src/config.js': 'export default { apiKey: process.env.SENDGRID_API_KEY };', 'src/index.js': "import config from './config';\nconsole.log(config);", 'package.json': '{ "dependencies": { "react-scripts": "5.0.0" } }' },
      errors: [{ messageId: 'serverReadThrough', line: 1 }] },
  ],
});
