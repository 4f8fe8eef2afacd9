import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import rule from '../../src/rules/no-sensitive-logs.js';
import { ruleTester } from './tester.js';

const shop = mkdtempSync(join(tmpdir(), 'predeploy-logs-'));
afterAll(() => { rmSync(shop, { recursive: true, force: true }); });
writeFileSync(join(shop, 'package.json'), '{ "name": "shop" }');
writeFileSync(join(shop, 'server.ts'), 'export {};');
writeFileSync(join(shop, 'config.ts'), 'export const config = { port: process.env.PORT, jwt: { secret: process.env.JWT_SECRET } };');
writeFileSync(join(shop, 'log.ts'), `import pino from 'pino';
export const log = pino();
export const quiet = pino({ redact: ['*.password'] });`);
writeFileSync(join(shop, 'codes.ts'), 'export const makeCode = () => Math.floor(100000 + Math.random() * 900000).toString();');

const strict = [{ unknown: true }] as const;

ruleTester.run('no-sensitive-logs', rule, {
  valid: [
    { name: 'the body of an order', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/orders', async (req, res) => {
  console.log(req.body);
  res.sendStatus(204);
});` },
    { name: 'the body in a text nobody writes out', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(\`body: \${req.body}\`);
  res.sendStatus(204);
});` },
    { name: 'the body of a login without its password', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const { password, ...rest } = req.body;
  console.log(rest);
  res.sendStatus(204);
});` },
    { name: 'the body of a login with its password overwritten', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log({ ...req.body, password: '***' });
  res.sendStatus(204);
});` },
    { name: 'a copy of the body whose password is deleted', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const copy = { ...req.body };
  delete copy.password;
  console.log(copy);
  res.sendStatus(204);
});` },
    { name: 'the body through a function that redacts', options: strict, code: `
import { redact } from './redact.js';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(redact(req.body));
  res.sendStatus(204);
});` },
    { name: 'fields that are picked', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const { email } = req.body;
  console.log('login', { email, ip: req.ip });
  res.sendStatus(204);
});` },
    { name: 'the names of the fields', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(Object.keys(req.body));
  res.sendStatus(204);
});` },
    { name: 'the body written out with a replacer', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(JSON.stringify(req.body, hide));
  res.sendStatus(204);
});` },
    { name: 'the length of a password', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body.password.length);
  res.sendStatus(204);
});` },
    { name: 'whether a password was sent', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(!!req.body.password, Boolean(req.body.token), typeof req.body.password, req.body.password ? 'set' : 'unset');
  res.sendStatus(204);
});` },
    { name: 'the first characters of a token', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body.token.slice(0, 4), req.body.token.slice(-4));
  res.sendStatus(204);
});` },
    { name: 'a masked password', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body.password.replace(/./g, '*'));
  res.sendStatus(204);
});` },
    { name: 'a hashed password', options: strict, code: `
import bcrypt from 'bcrypt';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(await bcrypt.hash(req.body.password, 10));
  res.sendStatus(204);
});` },
    { name: 'a mask of the same file', options: strict, code: `
const mask = (text) => text.slice(0, 2) + '***';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(mask(req.body.apiKey));
  res.sendStatus(204);
});` },
    { name: 'what is about a password', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/settings', async (req, res) => {
  console.log(req.body.passwordLength, req.body.hasPassword, req.body.tokenCount, req.body.csrfToken, req.body.pushToken);
  res.sendStatus(204);
});` },
    { name: 'a code of a discount', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/cart', async (req, res) => {
  console.log(req.body.code);
  res.sendStatus(204);
});` },
    { name: 'the tokens of a parser', options: strict, code: `
const tokens = parse('a b');
for (const token of tokens) console.log(token, tokens.length);` },
    { name: 'a variable called password', options: strict, code: `
export function show(password: string) {
  console.log(password);
}` },
    { name: 'tokens of a language model', options: strict, code: `
import OpenAI from 'openai';
const client = new OpenAI();
const answer = await client.chat.completions.create({ model: 'm', messages: [] });
console.log(answer.usage.total_tokens);` },
    { name: 'a comparison', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body.password === req.body.confirm);
  res.sendStatus(204);
});` },
    { name: 'a caught error', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  try { await run(req.body); } catch (error) { console.error(error, error.message); }
  res.sendStatus(204);
});` },
    { name: 'a member called password, in recommended', code: `
import pg from 'pg';
export function connect(options) {
  console.log(options.password);
  return new pg.Pool(options);
}` },
    { name: 'headers that say nothing', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req.headers['user-agent'], req.get('accept'), req.headers['x-request-id'], req.cookies.theme, Object.keys(req.headers));
  res.sendStatus(204);
});` },
    { name: 'headers without the secret ones', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  const { authorization, cookie, ...headers } = req.headers;
  console.log(headers);
  res.sendStatus(204);
});` },
    { name: 'a header asked for by a name that is not known', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req.headers[NAME]);
  res.sendStatus(204);
});` },
    { name: 'what the request is', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders/:id', async (req, res) => {
  console.log(req.method, req.path, req.ip, req.params.id, req.query.page);
  res.sendStatus(204);
});` },
    { name: 'open variables', options: strict, code: `
console.log(process.env.PORT, process.env.NODE_ENV, process.env.NEXT_PUBLIC_URL, process.env.STRIPE_PUBLISHABLE_KEY);` },
    { name: 'whether a secret variable is set', options: strict, code: `
console.log('secret', Boolean(process.env.JWT_SECRET), process.env.JWT_SECRET ? 'set' : 'missing', !process.env.API_SECRET);` },
    { name: 'one setting of many', options: strict, code: `
const config = { port: process.env.PORT, secret: process.env.JWT_SECRET };
console.log(config.port);` },
    { name: 'an id drawn at random', options: strict, code: `
import { randomUUID } from 'node:crypto';
import { nanoid } from 'nanoid';
const requestId = randomUUID();
const token = nanoid();
console.log(requestId, token);
save({ requestId, id: token });` },
    { name: 'a token in development', options: strict, code: `
import jwt from 'jsonwebtoken';
export function issue(user) {
  const token = jwt.sign({ sub: user.id }, process.env.JWT_SECRET);
  if (process.env.NODE_ENV === 'development') console.log('token', token);
  return token;
}` },
    { name: 'a reset link after production has left', options: strict, code: `
import { randomBytes } from 'node:crypto';
export async function forgot(user) {
  const token = randomBytes(32).toString('hex');
  user.resetToken = token;
  if (process.env.NODE_ENV === 'production') return;
  console.log(\`/reset/\${token}\`);
}` },
    { name: 'pino that redacts', options: strict, code: `
import pino from 'pino';
const log = pino({ redact: ['headers.authorization', 'headers.cookie'] });
import express from 'express';
const app = express();
app.use(express.json());
app.get('/x', async (req, res) => {
  log.info({ headers: req.headers }, 'in');
  res.sendStatus(204);
});` },
    { name: 'morgan: the usual', options: strict, code: `
import express from 'express';
import morgan from 'morgan';
express().use(morgan(':method :url :status :res[content-length] :req[user-agent]')).use(morgan('combined'));` },
    { name: 'Sentry: an id', options: strict, code: `
import * as Sentry from '@sentry/node';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  Sentry.setUser({ id: req.body.id }); Sentry.captureException(new Error('no'), { extra: { path: req.path } });
  res.sendStatus(204);
});` },
    { name: 'Fastify that redacts', options: strict, code: `
import Fastify from 'fastify';
const app = Fastify({ logger: { redact: ['body.password', 'authorization'] } });
app.post('/login', async (request, reply) => {
  request.log.info({ body: request.body }, 'login');
  return {};
});` },
    { name: 'Next: a route handler of orders', filename: 'app/api/orders/route.ts', options: strict, code: `
export async function POST(request: Request) {
  const body = await request.json();
  console.log('order', body, request.headers.get('user-agent'));
  return Response.json({});
}` },
    { name: 'a code cut to its first characters', options: strict, code: `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
export async function send(to: string) {
  const code = Math.random().toString().slice(2, 8);
  await transport.sendMail({ to, text: code });
  console.log('sent', code.slice(0, 2));
}` },
    { name: 'an address that asks for a reset', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/forgot-password', async (req, res) => {
  console.log('forgot', req.body);
  await mail(req.body.email);
  res.sendStatus(204);
});` },
    { name: 'a plugin called register', options: strict, code: `
import express from 'express';
export function register(app: express.Application) {
  app.post('/orders', (req, res) => { console.log(req.body); res.end(); });
}` },
    { name: 'the code of a short link', options: strict, code: `
import { nanoid } from 'nanoid';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export async function shorten(url: string) {
  const code = nanoid(6);
  await prisma.link.create({ data: { code, url } });
  console.log('made', code);
}` },
    { name: 'what a client build may have', options: strict, code: `
console.log(import.meta.env, import.meta.env.MODE);` },
    { name: 'an error of a validated body', options: strict, code: `
import { z } from 'zod';
const Login = z.object({ password: z.string() });
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const result = Login.safeParse(req.body);
  console.log(result.error, result.success);
  res.sendStatus(204);
});` },
    { name: 'a logger of another file that redacts', filename: join(shop, 'server.ts'), options: strict, code: `
import { quiet } from './log.js';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  quiet.info({ body: req.body });
  res.sendStatus(204);
});` },
    { name: 'a test', filename: 'tests/login.test.ts', options: strict, code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body.password);
  res.sendStatus(204);
});` },
    { name: 'a script, in recommended', filename: 'scripts/env.ts', code: `
console.log(process.env);` },
  ],
  invalid: [
    { name: 'express: the whole body of a login', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(req.body);
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', data: { text: 'req.body', name: 'req.body' }, line: 6 }] },
    { name: 'express: the whole body as text in a registration', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/api/register', async (req, res) => {
  console.log(\`signup \${JSON.stringify(req.body)}\`);
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 6 }] },
    { name: 'express: the whole body where a password is read from it', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/users', async (req, res) => {
  const { email, password } = req.body;
  console.log('body', req.body);
  await create(email, password);
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 7 }] },
    { name: 'express: middleware before a login', code: `
import express from 'express';
const app = express();
app.use(express.json());
const trace = (req, res, next) => { console.log(req.body); next(); };
app.post('/login', trace, (req, res) => res.sendStatus(204));`, errors: [{ messageId: 'authBody', line: 5 }] },
    { name: 'express: a body under a key, spread', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log('login', { at: Date.now(), ...req.body });
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 6 }] },
    { name: 'express: a password of the body', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/session', async (req, res) => {
  console.log('password', req.body.password);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', data: { text: 'req.body.password', name: 'password' }, line: 6 }] },
    { name: 'express: a password taken out by a pattern', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const { email, password } = req.body;
  console.log(\`\${email} \${password}\`);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 7 }] },
    { name: 'express: a renamed password', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const { password: plain } = req.body;
  console.log('got ' + plain);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 7 }] },
    { name: 'express: a reset token of the query', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/reset', async (req, res) => {
  console.warn('reset with', req.query.token);
  res.sendStatus(204);
});`, errors: [{ messageId: 'token', line: 6 }] },
    { name: 'express: a one-time code of the body', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/otp/verify', async (req, res) => {
  console.log(req.body.otp);
  res.sendStatus(204);
});`, errors: [{ messageId: 'code', line: 6 }] },
    { name: 'express: a short code where codes are checked', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/verify-otp', async (req, res) => {
  console.log('code', req.body.code);
  res.sendStatus(204);
});`, errors: [{ messageId: 'code', line: 6 }] },
    { name: 'express: an API key of the body', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/integrations', async (req, res) => {
  console.log(req.body.apiKey);
  res.sendStatus(204);
});`, errors: [{ messageId: 'secret', line: 6 }] },
    { name: 'a validated password', code: `
import { z } from 'zod';
const Login = z.object({ email: z.string().email(), password: z.string().min(8) });
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  const { password } = Login.parse(req.body);
  console.log(password);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 9 }] },
    { name: 'a wrapper of the same file', code: `
import express from 'express';
const app = express();
app.use(express.json());
function say(label, value) { console.log(label, value); }
app.post('/login', (req, res) => { say('pw', req.body.password); res.sendStatus(204); });`, errors: [{ messageId: 'password', line: 6 }] },
    { name: 'a password that is hashed', code: `
import bcrypt from 'bcrypt';
export async function register(email: string, secretWord: string) {
  console.log('new', email, secretWord);
  return bcrypt.hash(secretWord, 12);
}`, errors: [{ messageId: 'password', line: 4 }] },
    { name: 'an object whose password is compared', code: `
import * as argon2 from 'argon2';
export async function check(dto, user) {
  console.log(dto);
  return argon2.verify(user.hash, dto.password);
}`, errors: [{ messageId: 'authBody', line: 4 }] },
    { name: 'the hash of a row', code: `
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export async function find(email: string) {
  const user = await prisma.user.findUnique({ where: { email } });
  console.log(user.passwordHash);
}`, errors: [{ messageId: 'password', line: 6 }] },
    { name: 'a member called password of something unseen', options: strict, code: `
import pg from 'pg';
export function connect(options) {
  console.log(options.password);
  return new pg.Pool(options);
}`, errors: [{ messageId: 'unproven', data: { text: 'options.password', name: 'password' }, line: 4 }] },
    { name: 'express: all headers', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req.headers);
  res.sendStatus(204);
});`, errors: [{ messageId: 'headers', data: { text: 'req.headers', name: 'req.headers' }, line: 6 }] },
    { name: 'express: all headers in an object as text', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(JSON.stringify({ method: req.method, headers: req.headers }));
  res.sendStatus(204);
});`, errors: [{ messageId: 'headers', line: 6 }] },
    { name: 'express: the authorization header', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log('auth', req.headers.authorization);
  res.sendStatus(204);
});`, errors: [{ messageId: 'header', data: { text: 'req.headers.authorization', name: 'authorization' }, line: 6 }] },
    { name: 'express: a header by a getter', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req.get('Authorization'), req.header('x-api-key'));
  res.sendStatus(204);
});`, errors: [{ messageId: 'header', line: 6 }, { messageId: 'header', line: 6 }] },
    { name: 'express: the token behind Bearer', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  const token = req.headers.authorization?.split(' ')[1];
  console.log('token', token);
  res.sendStatus(204);
});`, errors: [{ messageId: 'header', line: 7 }] },
    { name: 'express: cookies and one that keeps a login', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req.cookies);
  console.log(req.cookies.session_id);
  res.sendStatus(204);
});`, errors: [{ messageId: 'cookies', line: 6 }, { messageId: 'cookie', line: 7 }] },
    { name: 'express: the request itself', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.get('/orders', async (req, res) => {
  console.log(req);
  res.sendStatus(204);
});`, errors: [{ messageId: 'request', line: 6 }] },
    { name: 'express: headers of the answer', code: `
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  console.log(res.getHeaders());
  res.sendStatus(204);
});`, errors: [{ messageId: 'headers', line: 6 }] },
    { name: 'the environment', code: `
console.log(process.env);`, errors: [{ messageId: 'environment', data: { text: 'process.env', name: 'process.env' }, line: 2 }] },
    { name: 'the environment, spread', code: `
console.log('starting', { ...process.env });`, errors: [{ messageId: 'environment', line: 2 }] },
    { name: 'a secret variable', code: `
import express from 'express';
const secret = process.env.JWT_SECRET;
console.log(\`secret \${secret}\`);`, errors: [{ messageId: 'variable', data: { text: 'process.env.JWT_SECRET', name: 'JWT_SECRET' }, line: 4 }] },
    { name: 'settings with a secret in them', code: `
const config = { port: process.env.PORT, stripe: { secretKey: process.env.STRIPE_SECRET_KEY } };
console.log('config', config);`, errors: [{ messageId: 'variable', line: 3 }] },
    { name: 'a connection string on standard output', code: `
process.stdout.write(process.env.DATABASE_URL + '\\n');`, errors: [{ messageId: 'variable', line: 2 }] },
    { name: 'what dotenv read', code: `
import dotenv from 'dotenv';
const { parsed } = dotenv.config();
console.log(parsed);`, errors: [{ messageId: 'environment', line: 4 }] },
    { name: 'a signed token', code: `
import jwt from 'jsonwebtoken';
export function issue(user) {
  const token = jwt.sign({ sub: user.id }, process.env.JWT_SECRET);
  console.log('token', token);
  return token;
}`, errors: [{ messageId: 'token', line: 5 }] },
    { name: 'a reset link with a drawn token that is kept', code: `
import { randomBytes } from 'node:crypto';
export async function forgot(user) {
  const token = randomBytes(32).toString('hex');
  user.resetPasswordToken = token;
  const link = \`https://shop.example/reset/\${token}\`;
  console.log('Reset link:', link);
}`, errors: [{ messageId: 'code', data: { text: 'token', name: 'token' }, line: 7 }] },
    { name: 'a code that is mailed', code: `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
export async function send(email: string) {
  const code = Math.floor(100000 + Math.random() * 900000);
  console.log(\`Code for \${email}: \${code}\`);
  await transport.sendMail({ to: email, text: \`Your code: \${code}\` });
}`, errors: [{ messageId: 'code', line: 6 }] },
    { name: 'a code of a function of the same file', code: `
import crypto from 'node:crypto';
const makeOtp = () => crypto.randomInt(100000, 999999).toString();
export async function send(user, sms) {
  const otp = makeOtp();
  console.log('otp', otp);
  user.otp = otp;
}`, errors: [{ messageId: 'code', line: 6 }] },
    { name: 'a token of jose', code: `
import { SignJWT } from 'jose';
export const issue = async (id: string, key) => {
  const jwt = await new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).sign(key);
  console.log(jwt);
  return jwt;
};`, errors: [{ messageId: 'token', line: 5 }] },
    { name: 'winston', code: `
import winston from 'winston';
const logger = winston.createLogger({});
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  logger.info('login', { body: req.body });
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 8 }] },
    { name: 'pino', code: `
import pino from 'pino';
const log = pino();
import express from 'express';
const app = express();
app.use(express.json());
app.get('/x', async (req, res) => {
  log.info({ headers: req.headers }, 'in');
  res.sendStatus(204);
});`, errors: [{ messageId: 'headers', line: 8 }] },
    { name: 'pino that redacts fields, and a text', code: `
import pino from 'pino';
const log = pino({ redact: ['password'] });
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  log.info(\`password \${req.body.password}\`);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 8 }] },
    { name: 'bunyan', code: `
import bunyan from 'bunyan';
const log = bunyan.createLogger({ name: 'shop' });
import express from 'express';
const app = express();
app.use(express.json());
app.get('/x', async (req, res) => {
  log.warn({ token: req.query.token });
  res.sendStatus(204);
});`, errors: [{ messageId: 'token', line: 8 }] },
    { name: 'morgan: a header in the format', code: `
import express from 'express';
import morgan from 'morgan';
express().use(morgan(':method :url :req[authorization]'));`, errors: [{ messageId: 'header', data: { text: ':req[authorization]', name: 'authorization' }, line: 4 }] },
    { name: 'morgan: a token that returns cookies', code: `
import morgan from 'morgan';
morgan.token('cookies', (req) => req.headers.cookie);`, errors: [{ messageId: 'header', line: 3 }] },
    { name: 'debug', code: `
import createDebug from 'debug';
const debug = createDebug('auth');
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  debug('password %s', req.body.password);
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 8 }] },
    { name: 'Sentry: extras', code: `
import * as Sentry from '@sentry/node';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  try { await run(); } catch (error) { Sentry.captureException(error, { extra: { body: req.body } }); }
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 7 }] },
    { name: 'Sentry: breadcrumbs', code: `
import * as Sentry from '@sentry/node';
import express from 'express';
const app = express();
app.use(express.json());
app.get('/x', async (req, res) => {
  Sentry.addBreadcrumb({ category: 'http', data: { headers: req.headers } });
  res.sendStatus(204);
});`, errors: [{ messageId: 'headers', line: 7 }] },
    { name: 'OpenTelemetry: an attribute', code: `
import { trace } from '@opentelemetry/api';
import express from 'express';
const app = express();
app.use(express.json());
app.get('/x', async (req, res) => {
  trace.getActiveSpan()?.setAttribute('auth', req.headers.authorization);
  res.sendStatus(204);
});`, errors: [{ messageId: 'header', line: 7 }] },
    { name: 'PostHog: properties', code: `
import { PostHog } from 'posthog-node';
const posthog = new PostHog('phc');
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  posthog.capture({ distinctId: 'x', event: 'login', properties: { password: req.body.password } });
  res.sendStatus(204);
});`, errors: [{ messageId: 'password', line: 8 }] },
    { name: 'Fastify', code: `
import Fastify from 'fastify';
const app = Fastify({ logger: true });
app.post('/login', async (request, reply) => {
  request.log.info({ body: request.body }, 'login');
  app.log.debug(request.headers);
  return {};
});`, errors: [{ messageId: 'authBody', line: 5 }, { messageId: 'headers', line: 6 }] },
    { name: 'Nest', code: `
import { Body, Controller, Headers, Logger, Post } from '@nestjs/common';
@Controller('auth')
export class AuthController {
  private readonly logger = new Logger('auth');
  @Post('login')
  login(@Body() body, @Headers('authorization') auth: string) {
    this.logger.log(\`login \${JSON.stringify(body)}\`);
    this.logger.debug(auth);
    return this.auth.login(body);
  }
}`, errors: [{ messageId: 'authBody', line: 8 }, { messageId: 'header', line: 9 }] },
    { name: 'Next: a route handler', filename: 'app/api/login/route.ts', code: `
export async function POST(request: Request) {
  const body = await request.json();
  console.log('login', body);
  console.log(request.headers.get('authorization'), Object.fromEntries(request.headers));
  return Response.json({});
}`, errors: [{ messageId: 'authBody', line: 4 }, { messageId: 'header', line: 5 }, { messageId: 'headers', line: 5 }] },
    { name: 'Next: an action', filename: 'app/actions.ts', code: `
'use server';
export async function signIn(formData: FormData) {
  console.log(formData.get('password'));
  console.log(Object.fromEntries(formData));
}`, errors: [{ messageId: 'password', line: 4 }, { messageId: 'authBody', line: 5 }] },
    { name: 'Next: a provider key', filename: 'app/api/chat/route.ts', code: `
export async function GET() {
  console.log('key', process.env.OPENAI_API_KEY);
  return Response.json({});
}`, errors: [{ messageId: 'variable', line: 3 }] },
    { name: 'Hono', code: `
import { Hono } from 'hono';
const app = new Hono();
app.post('/login', async (c) => {
  const { email, password } = await c.req.json();
  console.log('login', email, password);
  console.log(c.req.header('Authorization'));
  return c.json({});
});`, errors: [{ messageId: 'password', line: 6 }, { messageId: 'header', line: 7 }] },
    { name: 'Koa', code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  console.log(ctx.headers, ctx.get('authorization'));
  await next();
});`, errors: [{ messageId: 'headers', line: 5 }, { messageId: 'header', line: 5 }] },
    { name: 'SvelteKit', filename: 'src/routes/login/+page.server.ts', code: `
export const actions = {
  login: async ({ request, cookies }) => {
    const data = await request.formData();
    console.log(data.get('password'), cookies.get('session'));
  },
};`, errors: [{ messageId: 'password', line: 5 }, { messageId: 'cookie', line: 5 }] },
    { name: 'Lambda', code: `
import type { APIGatewayProxyEvent } from 'aws-lambda';
export const handler = async (event: APIGatewayProxyEvent) => {
  console.log(JSON.stringify(event));
  console.log(event.headers.Authorization);
  return { statusCode: 200, body: '' };
};`, errors: [{ messageId: 'request', line: 4 }, { messageId: 'header', line: 5 }] },
    { name: 'Next: search parameters and all headers', filename: 'app/api/x/route.ts', code: `
import { headers } from 'next/headers';
import { NextRequest } from 'next/server';
export async function GET(request: NextRequest) {
  console.log(request.nextUrl.searchParams.get('token'), request.nextUrl.searchParams.get('page'));
  console.log(await headers());
  return Response.json({});
}`, errors: [{ messageId: 'token', data: { text: 'request.nextUrl.searchParams.token', name: 'token' }, line: 5 }, { messageId: 'headers', line: 6 }] },
    { name: 'a code cut from a number drawn at random', code: `
import nodemailer from 'nodemailer';
const transport = nodemailer.createTransport({});
export async function send(to: string) {
  const pin = Math.random().toString().slice(2, 8);
  const text = \`Your code: \${pin}\`;
  await transport.sendMail({ to, text });
  console.log('sent', pin);
}`, errors: [{ messageId: 'code', line: 8 }] },
    { name: 'Supabase: the token of a session', code: `
import { createClient } from '@supabase/supabase-js';
const supabase = createClient(URL, KEY);
export async function login(email: string, password: string) {
  const { data } = await supabase.auth.signInWithPassword({ email, password });
  console.log(data.user.id);
  console.log(data.session.access_token);
}`, errors: [{ messageId: 'token', line: 7 }] },
    { name: 'a controller that another file mounts', code: `
import type { Request, Response } from 'express';
export const login = async (req: Request, res: Response) => {
  console.log(req.body);
  res.json(await service.login(req.body));
};`, errors: [{ messageId: 'authBody', line: 4 }] },
    { name: 'settings of another file', filename: join(shop, 'server.ts'), code: `
import express from 'express';
const app = express();
app.use(express.json());
import { config } from './config.js';
console.log('config', config);
console.log(config.port, config.jwt.secret);`, errors: [{ messageId: 'settings', data: { text: 'config', name: 'jwt.secret' }, line: 6 }, { messageId: 'variable', data: { text: 'config.jwt.secret', name: 'jwt_secret' }, line: 7 }] },
    { name: 'a logger of another file', filename: join(shop, 'server.ts'), code: `
import { log } from './log.js';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/login', async (req, res) => {
  log.info({ body: req.body });
  res.sendStatus(204);
});`, errors: [{ messageId: 'authBody', line: 7 }] },
    { name: 'a code that another file draws', filename: join(shop, 'server.ts'), code: `
import { makeCode } from './codes.js';
import { sendMail } from './mail.js';
import express from 'express';
const app = express();
app.use(express.json());
app.post('/codes', async (req, res) => {
  const code = makeCode();
  await sendMail(req.body.email, \`Your code: \${code}\`);
  console.log(code);
  res.sendStatus(204);
});`, errors: [{ messageId: 'code', line: 10 }] },
    { name: 'a script, in strict', filename: 'scripts/env.ts', options: strict, code: `
console.log(process.env);`, errors: [{ messageId: 'environment', line: 2 }] },
  ],
});
