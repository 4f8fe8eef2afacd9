import rule from '../../src/rules/require-route-quota.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('require-route-quota', rule, {
  valid: [
    { name: 'Express: an upload behind a limiter in the chain', options: strict, code: `
import express from 'express';
import multer from 'multer';
import rateLimit from 'express-rate-limit';
const app = express();
const upload = multer({ dest: 'uploads/' });
app.post('/avatar', rateLimit({ windowMs: 60000, limit: 10 }), upload.single('avatar'), (req, res) => res.end());` },
    { name: 'Express: a form without files', options: strict, code: `
import express from 'express';
import multer from 'multer';
const app = express();
app.post('/feedback', multer().none(), (req, res) => res.end());` },
    { name: 'Express: an answer of a model behind a limiter of the app', options: strict, code: `
import express from 'express';
import OpenAI from 'openai';
import rateLimit from 'express-rate-limit';
const app = express();
const openai = new OpenAI();
app.use('/api', rateLimit({ windowMs: 60000, limit: 10 }));
app.post('/api/ask', async (req, res) => {
  res.json(await openai.responses.create({ model: 'small', input: String(req.body.text) }));
});` },
    { name: 'Express: messages of this month are counted and stop the handler', options: strict, code: `
import express from 'express';
import Anthropic from '@anthropic-ai/sdk';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
const anthropic = new Anthropic();
app.post('/chat', async (req, res) => {
  const used = await prisma.message.count({ where: { userId: req.user.id } });
  if (used >= 50) return res.status(429).json({ error: 'Come back tomorrow' });
  res.json(await anthropic.messages.create({ model: 'small', max_tokens: 100, messages: [] }));
});` },
    { name: 'Express: credits that are spent first', options: strict, code: `
import express from 'express';
import Replicate from 'replicate';
import { users } from './users.js';
const app = express();
const replicate = new Replicate();
app.post('/images', async (req, res) => {
  const user = await users.find(req.user.id);
  if (user.credits <= 0) return res.status(402).json({ error: 'No credits left' });
  await users.spend(user, 1);
  res.json(await replicate.run('some/model', { input: {} }));
});` },
    { name: 'Express: a quota of another file that is taken at its word', options: strict, code: `
import express from 'express';
import OpenAI from 'openai';
import { consumeQuota } from './billing.js';
const app = express();
const openai = new OpenAI();
app.post('/ask', async (req, res) => {
  await consumeQuota(req.user.id);
  res.json(await openai.responses.create({ model: 'small', input: 'Hello' }));
});` },
    { name: 'Express: a quota in a middleware of another file', options: strict, code: `
import express from 'express';
import OpenAI from 'openai';
import { checkCredits } from './billing.js';
const app = express();
const openai = new OpenAI();
app.post('/ask', checkCredits, async (req, res) => {
  res.json(await openai.responses.create({ model: 'small', input: 'Hello' }));
});` },
    { name: 'Express: a login that sends a code has a rule of its own', options: strict, code: `
import express from 'express';
import { Resend } from 'resend';
const app = express();
const resend = new Resend(process.env.RESEND_KEY);
app.post('/auth/magic-link', async (req, res) => {
  await resend.emails.send({ from: 'a@b.example', to: String(req.body.email), subject: 'Your link', text: '…' });
  res.end();
});` },
    { name: 'Express: a webhook that sends a receipt', options: strict, code: `
import express from 'express';
import Stripe from 'stripe';
import { Resend } from 'resend';
const app = express();
const stripe = new Stripe(process.env.STRIPE_KEY ?? '');
const resend = new Resend(process.env.RESEND_KEY);
app.post('/webhooks/stripe', express.raw({ type: '*/*' }), async (req, res) => {
  stripe.webhooks.constructEvent(req.body, String(req.headers['stripe-signature']), process.env.STRIPE_WEBHOOK ?? '');
  await resend.emails.send({ from: 'a@b.example', to: 'c@d.example', subject: 'Receipt', text: '…' });
  res.end();
});` },
    { name: 'Next: a timer that proves its secret', filename: 'app/api/cron/digest/route.ts', options: strict, code: `
import { Resend } from 'resend';
const resend = new Resend(process.env.RESEND_KEY);
export async function GET(request: Request) {
  if (request.headers.get('authorization') !== \`Bearer \${process.env.CRON_SECRET}\`) return new Response('', { status: 401 });
  await resend.emails.send({ from: 'a@b.example', to: 'c@d.example', subject: 'Digest', text: '…' });
  return Response.json({});
}` },
    { name: 'Express: writes are not asked about by default', options: strict, code: `
import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.post('/notes', async (req, res) => {
  await pool.query('INSERT INTO notes (text) VALUES ($1)', [String(req.body.text)]);
  res.end();
});` },
    { name: 'Express: with writes, a query that reads is no write', options: [{ unknown: true, writes: true }], code: `
import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.post('/search', async (req, res) => {
  res.json((await pool.query('SELECT text FROM notes WHERE title = $1', [String(req.body.title)])).rows);
});` },
    { name: 'Express: paths that the options leave out', options: [{ unknown: true, ignorePaths: ['/internal'] }], code: `
import express from 'express';
import sharp from 'sharp';
const app = express();
app.get('/internal/thumb', async (req, res) => res.send(await sharp('photo.jpg').resize(100).toBuffer()));` },
    { name: 'Next: Upstash in the handler', filename: 'app/api/chat/route.ts', options: strict, code: `
import { streamText } from 'ai';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });
export async function POST(request: Request) {
  const { success } = await ratelimit.limit('user');
  if (!success) return new Response('', { status: 429 });
  return streamText({ model: 'small', prompt: 'Hello' }).toTextStreamResponse();
}` },
    { name: 'Next: a form of plain fields', filename: 'app/actions.ts', options: strict, code: `
'use server';
export async function rename(form: FormData) {
  return String(form.get('name')).slice(0, 80);
}` },
    { name: 'Next: a page that only shows', filename: 'app/page.tsx', options: strict, code: `
export default function Page() {
  return null;
}` },
    { name: 'Fastify: the route asks the plugin for a limit', options: strict, code: `
import Fastify from 'fastify';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
const app = Fastify();
await app.register(rateLimit, { global: false });
await app.register(multipart);
app.post('/photos', { config: { rateLimit: { max: 5, timeWindow: '1 minute' } } }, async (request) => {
  const file = await request.file();
  return file?.filename;
});` },
    { name: 'Hono: a limiter before the model', options: strict, code: `
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { generateText } from 'ai';
const app = new Hono();
app.use('/ai/*', rateLimiter({ windowMs: 60000, limit: 10, keyGenerator: () => 'ip' }));
app.post('/ai/title', async (c) => c.json(await generateText({ model: 'small', prompt: 'Hello' })));
export default { fetch: app.fetch };` },
    { name: 'Express: a wrapper runs a handler that sends mail, and here one that does not', options: strict, code: `
import express from 'express';
import nodemailer from 'nodemailer';
const mailer = nodemailer.createTransport({});
const app = express();
const handle = (fn) => async (req, res) => { try { await fn(req, res); } catch { res.status(500).end(); } };
app.post('/forgot-password', handle(async (req, res) => { await mailer.sendMail({ to: 'a@example.com', text: 'Reset' }); res.end(); }));
app.get('/rooms', handle(async (req, res) => { res.json([]); }));` },
  ],
  invalid: [
    { name: 'a person with a signed token is no service that calls', code: `
import express from 'express';
import jwt from 'jsonwebtoken';
import OpenAI from 'openai';
const app = express();
const openai = new OpenAI();
app.use((req, res, next) => {
  try { req.user = jwt.verify(req.headers.authorization, process.env.JWT_SECRET); next(); } catch { res.sendStatus(401); }
});
app.post('/summaries', async (req, res) => { res.json(await openai.responses.create({ input: 'x' })); });`,
    errors: [{ messageId: 'open' }] },
    { name: 'Express: an upload that nothing limits', code: `
import express from 'express';
import multer from 'multer';
const app = express();
const upload = multer({ dest: 'uploads/' });
app.post('/avatar', upload.single('avatar'), (req, res) => res.end());`,
      errors: [{ messageId: 'open', line: 6, column: 1, endLine: 6, data: { route: 'POST /avatar', cost: "`upload.single('avatar')`", harm: 'one script can fill the storage' } }] },
    { name: 'Express: an answer of a model that nothing limits', code: `
import express from 'express';
import OpenAI from 'openai';
const app = express();
const openai = new OpenAI();
app.post('/api/ask', async (req, res) => {
  res.json(await openai.responses.create({ model: 'small', input: String(req.body.text) }));
});`,
      errors: [{ messageId: 'open', line: 6, data: { route: 'POST /api/ask', cost: '`openai.responses.create`', harm: 'one script can use up the AI budget in a night' } }] },
    { name: 'Express: the size of the text is no quota', code: `
import express from 'express';
import OpenAI from 'openai';
const app = express();
const openai = new OpenAI();
app.post('/ask', async (req, res) => {
  const text = String(req.body.text);
  if (text.length > 2000) return res.status(400).json({ error: 'Too long' });
  res.json(await openai.responses.create({ model: 'small', input: text }));
});`,
      errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: messages are counted and nothing follows', code: `
import express from 'express';
import Anthropic from '@anthropic-ai/sdk';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
const anthropic = new Anthropic();
app.post('/chat', async (req, res) => {
  const used = await prisma.message.count({ where: { userId: req.user.id } });
  if (used >= 50) console.warn('busy user');
  res.json(await anthropic.messages.create({ model: 'small', max_tokens: 100, messages: [] }));
});`,
      errors: [{ messageId: 'open', line: 8 }] },
    { name: 'Express: a job queue is no quota', code: `
import express from 'express';
import nodemailer from 'nodemailer';
import { Queue } from 'bullmq';
const app = express();
const jobs = new Queue('mail');
const mailer = nodemailer.createTransport({});
app.post('/contact', async (req, res) => {
  await jobs.add('log', {});
  await mailer.sendMail({ to: 'shop@example.com', text: String(req.body.text) });
  res.end();
});`,
      errors: [{ messageId: 'open', line: 8, data: { route: 'POST /contact', cost: '`mailer.sendMail`', harm: 'one script can send messages at your cost and in your name until the sender is blocked' } }] },
    { name: 'Express: the limiter comes after the route', code: `
import express from 'express';
import OpenAI from 'openai';
import rateLimit from 'express-rate-limit';
const app = express();
const openai = new OpenAI();
app.post('/ask', async (req, res) => {
  res.json(await openai.responses.create({ model: 'small', input: 'Hello' }));
});
app.use(rateLimit({ limit: 10 }));`,
      errors: [{ messageId: 'limiterAfter', line: 7, data: { route: 'POST /ask', cost: '`openai.responses.create`', place: 'line 10', harm: 'one script can use up the AI budget in a night' } }] },
    { name: 'Express: the limiter is on another path', code: `
import express from 'express';
import OpenAI from 'openai';
import rateLimit from 'express-rate-limit';
const app = express();
const openai = new OpenAI();
app.use('/auth', rateLimit({ limit: 10 }));
app.post('/ask', async (req, res) => {
  res.json(await openai.responses.create({ model: 'small', input: 'Hello' }));
});`,
      errors: [{ messageId: 'limiterElsewhere', line: 8 }] },
    { name: 'Next: the answer of the limiter is ignored', filename: 'app/api/chat/route.ts', code: `
import { streamText } from 'ai';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });
export async function POST(request: Request) {
  await ratelimit.limit('user');
  return streamText({ model: 'small', prompt: 'Hello' }).toTextStreamResponse();
}`,
      errors: [{ messageId: 'answerIgnored', line: 6 }] },
    { name: 'Express: through a function of the same file', code: `
import express from 'express';
import puppeteer from 'puppeteer';
const app = express();
async function print(html: string) {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.setContent(html);
  return page.pdf();
}
app.get('/invoices/:id/pdf', async (req, res) => res.send(await print('<h1>Invoice</h1>')));`,
      errors: [{ messageId: 'open', line: 11, data: { route: 'GET /invoices/:id/pdf', cost: '`page.pdf`', harm: 'one script can keep every core busy' } }] },
    { name: 'Express: with writes, an insert', options: [{ writes: true }], code: `
import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.post('/notes', async (req, res) => {
  await pool.query('INSERT INTO notes (text) VALUES ($1)', [String(req.body.text)]);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 6, data: { route: 'POST /notes', cost: '`pool.query`', harm: 'one script can fill the database' } }] },
    { name: 'Express: a router that is mounted out of sight', options: strict, code: `
import { Router } from 'express';
import ExcelJS from 'exceljs';
export const router = Router();
router.get('/export', async (req, res) => {
  const book = new ExcelJS.Workbook();
  res.send(await book.xlsx.writeBuffer());
});`,
      errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'Next: a form with a file', filename: 'app/api/upload/route.ts', code: `
import { writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
export async function POST(request: Request) {
  const form = await request.formData();
  const file = form.get('file') as File;
  await writeFile(\`/data/\${randomUUID()}\`, Buffer.from(await file.arrayBuffer()));
  return Response.json({});
}`,
      options: strict, errors: [{ messageId: 'unseen', line: 4 }] },
    { name: 'Next: an address signed for uploads', filename: 'app/api/sign/route.ts', code: `
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { randomUUID } from 'node:crypto';
const s3 = new S3Client({});
export async function POST() {
  return Response.json({ url: await getSignedUrl(s3, new PutObjectCommand({ Bucket: 'b', Key: randomUUID() })) });
}`,
      options: strict, errors: [{ messageId: 'unseen', line: 6 }] },
    { name: 'Next: a server action that sends mail', filename: 'app/actions.ts', code: `
'use server';
import { Resend } from 'resend';
const resend = new Resend(process.env.RESEND_KEY);
export async function share(email: string) {
  await resend.emails.send({ from: 'a@b.example', to: email, subject: 'Look', text: '…' });
}`,
      options: strict, errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'Fastify: files without a limit', code: `
import Fastify from 'fastify';
import multipart from '@fastify/multipart';
const app = Fastify();
await app.register(multipart);
app.post('/photos', async (request) => {
  const file = await request.file();
  return file?.filename;
});`,
      errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Hono: a model without a limit', code: `
import { Hono } from 'hono';
import { generateText } from 'ai';
const app = new Hono();
app.post('/ai/title', async (c) => c.json(await generateText({ model: 'small', prompt: 'Hello' })));
export default { fetch: app.fetch };`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Koa: a text message without a limit', code: `
import Koa from 'koa';
import Router from '@koa/router';
import twilio from 'twilio';
const app = new Koa();
const router = new Router();
const client = twilio('a', 'b');
router.post('/remind', async (ctx) => {
  await client.messages.create({ to: String(ctx.query.to), from: '1', body: 'Hello' });
  ctx.status = 204;
});
app.use(router.routes());
app.listen(3000);`,
      errors: [{ messageId: 'open', line: 8 }] },
    { name: 'Nest: an upload by an interceptor', code: `
import { Controller, Post, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
@Controller('files')
export class FilesController {
  @Post()
  @UseInterceptors(FileInterceptor('file'))
  upload(@UploadedFile() file: { originalname: string }) {
    return file.originalname;
  }
}`,
      options: strict, errors: [{ messageId: 'unseen', line: 6 }] },
    { name: 'Pages API: a model without a limit', filename: 'pages/api/title.ts', code: `
import OpenAI from 'openai';
import type { NextApiRequest, NextApiResponse } from 'next';
const openai = new OpenAI();
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  res.json(await openai.images.generate({ prompt: String(req.body.prompt) }));
}`,
      options: strict, errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'Express: a wrapper runs a handler that sends mail', options: strict, code: `
import express from 'express';
import nodemailer from 'nodemailer';
const mailer = nodemailer.createTransport({});
const app = express();
const handle = (fn) => async (req, res) => { try { await fn(req, res); } catch { res.status(500).end(); } };
const send = async (req, res) => { await mailer.sendMail({ to: 'a@example.com', text: String(req.body.text) }); res.end(); };
app.post('/share', handle(send));
app.get('/rooms', handle(async (req, res) => { res.json([]); }));`,
      errors: [{ messageId: 'open', line: 8 }] },
    { name: 'Express: what sends is handed to what repeats', options: strict, code: `
import express from 'express';
import nodemailer from 'nodemailer';
const mailer = nodemailer.createTransport({});
const app = express();
const twice = async (send) => { try { await send(); } catch { await send(); } };
const remind = async () => { await mailer.sendMail({ to: 'a@example.com', text: 'Hello' }); };
app.post('/remind', async (req, res) => { await twice(remind); res.end(); });`,
      errors: [{ messageId: 'open', line: 8 }] },
  ],
});
