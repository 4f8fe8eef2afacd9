import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import rule from '../../src/rules/require-webhook-signature.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

const shop = mkdtempSync(join(tmpdir(), 'predeploy-hooks-'));
afterAll(() => { rmSync(shop, { recursive: true, force: true }); });
writeFileSync(join(shop, 'package.json'), '{ "name": "shop" }');
writeFileSync(join(shop, 'sender.ts'), `
import { createHmac } from 'node:crypto';
export function isOurs(req) {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  return made === req.headers['x-shopify-hmac-sha256'];
}
export const onlyOurs = (req, res, next) => (isOurs(req) ? next() : res.sendStatus(401));
export const counted = (req, res, next) => { console.log(req.path); next(); };
`);
writeFileSync(join(shop, 'controller.ts'), `
import { isOurs } from './sender';
import { publish } from './posts';
export async function proven(req, res) {
  if (!isOurs(req)) return res.sendStatus(401);
  await publish(req.body);
  res.end();
}
export async function believed(req, res) {
  await publish(req.body);
  res.end();
}
`);
writeFileSync(join(shop, 'posts.ts'), `
export async function publish(post) { await fetch('https://feed.example', { method: 'POST', body: JSON.stringify(post) }); }
`);
for (const linted of ['hooks.ts', 'server.ts']) writeFileSync(join(shop, linted), 'export {};');
writeFileSync(join(shop, 'app.ts'), `
import express from 'express';
import { onlyOurs } from './sender';
import { hooks } from './hooks';
const app = express();
app.use('/hooks', onlyOurs, hooks);
`);

ruleTester.run('require-webhook-signature', rule, {
  valid: [
    { name: 'Express: Stripe events are constructed from the raw body', options: strict, code: `
import express from 'express';
import Stripe from 'stripe';
import { db } from './db';
const app = express();
const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);
app.post('/webhooks/stripe', express.raw({ type: 'application/json' }), async (req, res) => {
  const event = stripe.webhooks.constructEvent(req.body, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET);
  if (event.type === 'checkout.session.completed') await db.orders.markPaid(event.data.object.id);
  res.json({ received: true });
});` },
    { name: 'Express: an HMAC compared in the handler', options: strict, code: `
import express from 'express';
import crypto from 'node:crypto';
import { deploy } from './deploy';
const app = express();
app.post('/github-webhook', async (req, res) => {
  const sent = Buffer.from(req.get('x-hub-signature-256') ?? '');
  const made = Buffer.from('sha256=' + crypto.createHmac('sha256', process.env.GITHUB_SECRET).update(req.rawBody).digest('hex'));
  if (sent.length !== made.length || !crypto.timingSafeEqual(sent, made)) return res.sendStatus(401);
  await deploy(req.body);
  res.end();
});` },
    { name: 'Express: an HMAC compared by ===, which is no-weak-crypto\'s matter', options: strict, code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { credit } from './accounts';
const app = express();
app.post('/paystack/webhook', async (req, res) => {
  const made = createHmac('sha512', process.env.PAYSTACK_SECRET_KEY).update(JSON.stringify(req.body)).digest('hex');
  if (made !== req.headers['x-paystack-signature']) return res.sendStatus(401);
  await credit(req.body.data);
  res.end();
});` },
    { name: 'Express: acting only where the signature is right', options: strict, code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { credit } from './accounts';
const app = express();
app.post('/paystack/webhook', async (req, res) => {
  const made = createHmac('sha512', process.env.PAYSTACK_SECRET_KEY).update(JSON.stringify(req.body)).digest('hex');
  if (made === req.headers['x-paystack-signature']) {
    await credit(req.body.data);
  }
  res.end();
});` },
    { name: 'Express: a function of the file that answers whether the sender is right', options: strict, code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { publish } from './posts';
const app = express();
function fromShop(req) {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  return made === req.headers['x-shopify-hmac-sha256'];
}
app.post('/hooks/shopify', async (req, res) => {
  if (!fromShop(req)) return res.sendStatus(401);
  await publish(req.body);
  res.end();
});` },
    { name: 'Express: a middleware of the file before the handler', options: strict, code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { publish } from './posts';
const app = express();
const onlyShop = (req, res, next) => {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  if (made !== req.headers['x-shopify-hmac-sha256']) return res.sendStatus(401);
  next();
};
app.post('/hooks/shopify', onlyShop, async (req, res) => {
  await publish(req.body);
  res.end();
});` },
    { name: 'Express: a check with a telling name from another file', options: strict, code: `
import express from 'express';
import { verifySlackRequest } from './slack';
import { run } from './commands';
const app = express();
app.post('/slack/commands', verifySlackRequest, async (req, res) => {
  res.json(await run(req.body.text));
});` },
    { name: 'Express: a shared secret in a header', options: strict, code: `
import express from 'express';
import { answer } from './bot';
const app = express();
app.post('/telegram/webhook', async (req, res) => {
  if (req.headers['x-telegram-bot-api-secret-token'] !== process.env.TELEGRAM_WEBHOOK_SECRET) return res.sendStatus(403);
  await answer(req.body.message);
  res.end();
});` },
    { name: 'Express: a shared secret in the query', options: strict, code: `
import express from 'express';
import { revalidate } from './cache';
const app = express();
app.post('/webhook/sanity', async (req, res) => {
  if (req.query.secret !== process.env.SANITY_HOOK_SECRET) return res.status(401).end();
  await revalidate(req.body.slug);
  res.end();
});` },
    { name: 'Express: a secret in the path', options: strict, code: `
import express from 'express';
import { answer } from './bot';
const app = express();
app.post(\`/webhook/\${process.env.BOT_TOKEN}\`, async (req, res) => {
  await answer(req.body.message);
  res.end();
});` },
    { name: 'Express: addresses of the sender', options: strict, code: `
import express from 'express';
import { credit } from './accounts';
const app = express();
const allowedIps = ['185.71.76.1', '185.71.76.2'];
app.post('/webhooks/yookassa', async (req, res) => {
  if (!allowedIps.includes(req.ip)) return res.sendStatus(403);
  await credit(req.body.object);
  res.end();
});` },
    { name: 'Express: the payment is fetched again from the service', options: strict, code: `
import express from 'express';
import { createMollieClient } from '@mollie/api-client';
import { orders } from './orders';
const app = express();
const mollie = createMollieClient({ apiKey: process.env.MOLLIE_KEY });
app.post('/webhooks/mollie', async (req, res) => {
  const payment = await mollie.payments.get(req.body.id);
  await orders.setStatus(payment.metadata.order, payment.status);
  res.end();
});` },
    { name: 'Express: an IPN that is posted back to PayPal', options: strict, code: `
import express from 'express';
import { orders } from './orders';
const app = express();
app.post('/paypal/ipn', async (req, res) => {
  const answer = await fetch('https://ipnpb.paypal.com/cgi-bin/webscr', { method: 'POST', body: 'cmd=_notify-validate&' + req.rawBody });
  if ((await answer.text()) !== 'VERIFIED') return res.end();
  await orders.markPaid(req.body.custom);
  res.end();
});` },
    { name: 'Express: a form that subscribes an address to events', options: strict, code: `
import express from 'express';
import { webhooks } from './store';
const app = express();
app.post('/webhooks', async (req, res) => {
  const { url, events } = req.body;
  res.json(await webhooks.insert({ url, events }));
});` },
    { name: 'Express: the application\'s own webhooks are tested, retried, changed', options: strict, code: `
import express from 'express';
import { webhooks } from './store';
const app = express();
app.post('/webhooks/:id/test', async (req, res) => { res.json(await webhooks.send(req.params.id)); });
app.post('/webhooks/register', async (req, res) => { res.json(await webhooks.insert(req.body)); });
app.put('/webhooks/:id', async (req, res) => { res.json(await webhooks.update(req.params.id, req.body)); });
app.delete('/webhooks/:id', async (req, res) => { res.json(await webhooks.remove(req.params.id)); });
app.get('/webhooks', async (req, res) => { res.json(await webhooks.all()); });` },
    { name: 'Express: a webhook that only says thanks', options: strict, code: `
import express from 'express';
const app = express();
app.post('/webhooks/stripe', (req, res) => {
  console.log('event', req.body.type);
  res.json({ received: true });
});` },
    { name: 'Express: a plural path whose meaning is not in sight is left to strict', code: `
import express from 'express';
import { webhooks } from './store';
const app = express();
app.post('/webhooks', async (req, res) => {
  res.json(await webhooks.save(req.body));
});` },
    { name: 'Express: a router that is mounted elsewhere is left to strict', code: `
import { Router } from 'express';
import { credit } from './accounts';
export const router = Router();
router.post('/webhooks/stripe', async (req, res) => {
  await credit(req.body.data);
  res.end();
});` },
    { name: 'Express: handlers of the library itself', options: strict, code: `
import express from 'express';
import { webhookCallback } from 'grammy';
import { createNodeMiddleware } from '@octokit/webhooks';
const app = express();
app.post('/telegram/webhook', webhookCallback(bot, 'express', { secretToken: process.env.TELEGRAM_SECRET }));
app.post('/github/webhook', createNodeMiddleware(hooks));` },
    { name: 'Express: a path that a gateway checks', options: [{ unknown: true, ignorePaths: ['/internal'] }], code: `
import express from 'express';
import { credit } from './accounts';
const app = express();
app.post('/internal/webhook', async (req, res) => { await credit(req.body.data); res.end(); });` },
    { name: 'Fastify: a hook of the plugin scope', options: strict, code: `
import Fastify from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { publish } from './posts';
const app = Fastify();
app.addHook('preHandler', async (request, reply) => {
  const made = createHmac('sha256', process.env.WEBHOOK_SECRET).update(request.rawBody).digest();
  if (!timingSafeEqual(made, Buffer.from(request.headers['x-signature'], 'hex'))) return reply.code(401).send();
});
app.post('/webhook', async (request) => publish(request.body));` },
    { name: 'Hono: a bearer token for all hooks', options: strict, code: `
import { Hono } from 'hono';
import { credit } from './accounts';
const app = new Hono();
app.use('/hooks/*', async (c, next) => {
  if (c.req.header('authorization') !== \`Bearer \${c.env.HOOK_TOKEN}\`) return c.text('no', 401);
  await next();
});
app.post('/hooks/:provider', async (c) => { await credit(await c.req.json()); return c.text('ok'); });` },
    { name: 'Koa: an HMAC compared in the handler', options: strict, code: `
import Koa from 'koa';
import Router from '@koa/router';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { publish } from './posts';
const app = new Koa();
const router = new Router();
router.post('/webhook', async (ctx) => {
  const made = createHmac('sha256', process.env.WEBHOOK_SECRET).update(ctx.request.rawBody).digest();
  if (!timingSafeEqual(made, Buffer.from(ctx.get('x-signature'), 'hex'))) ctx.throw(401);
  await publish(ctx.request.body);
});
app.use(router.routes());` },
    { name: 'Nest: a guard that compares', options: strict, code: `
import { Body, CanActivate, Controller, ExecutionContext, Injectable, Post, UseGuards } from '@nestjs/common';
import { OrdersService } from './orders.service';
@Injectable()
class SenderGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    return context.switchToHttp().getRequest().headers['x-hook-secret'] === process.env.HOOK_SECRET;
  }
}
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly orders: OrdersService) {}
  @UseGuards(SenderGuard)
  @Post('stripe')
  stripe(@Body() body: object) { return this.orders.apply(body); }
}` },
    { name: 'Next: svix verifies in the route handler', options: strict, filename: 'app/api/webhooks/clerk/route.ts', code: `
import { Webhook } from 'svix';
import { headers } from 'next/headers';
import { db } from '@/lib/db';
export async function POST(req: Request) {
  const body = await req.text();
  const head = await headers();
  const event = new Webhook(process.env.CLERK_WEBHOOK_SECRET!).verify(body, { 'svix-id': head.get('svix-id')!, 'svix-timestamp': head.get('svix-timestamp')!, 'svix-signature': head.get('svix-signature')! });
  if (event.type === 'user.created') await db.user.create({ data: { id: event.data.id } });
  return new Response('ok');
}` },
    { name: 'Next: a bearer secret from Supabase', options: strict, filename: 'app/api/webhooks/supabase/route.ts', code: `
import { reindex } from '@/lib/search';
export async function POST(req: Request) {
  const given = req.headers.get('authorization');
  if (given !== \`Bearer \${process.env.SUPABASE_WEBHOOK_SECRET}\`) return new Response('no', { status: 401 });
  await reindex(await req.json());
  return new Response('ok');
}` },
    { name: 'across files: a function that answers, under a name that says nothing', options: strict, filename: join(shop, 'server.ts'), code: `
import express from 'express';
import { isOurs } from './sender';
import { publish } from './posts';
const app = express();
app.post('/hooks/shopify', async (req, res) => {
  if (!isOurs(req)) return res.sendStatus(401);
  await publish(req.body);
  res.end();
});` },
    { name: 'across files: the handler checks', options: strict, filename: join(shop, 'server.ts'), code: `
import express from 'express';
import * as controller from './controller';
const app = express();
app.post('/hooks/shopify', controller.proven);` },
    { name: 'across files: the router is mounted behind the check', options: strict, filename: join(shop, 'hooks.ts'), code: `
import { Router } from 'express';
import { publish } from './posts';
export const hooks = Router();
hooks.post('/shopify', async (req, res) => {
  await publish(req.body);
  res.end();
});` },
    { name: 'A route that sends events is no receiver', options: strict, code: `
import express from 'express';
import { orders } from './orders';
const app = express();
app.post('/orders', async (req, res) => {
  const order = await orders.insert(req.body);
  await fetch(order.callback, { method: 'POST', headers: { 'x-shopify-topic': 'orders/create' }, body: JSON.stringify(order) });
  res.json(order);
});` },
    { name: 'React hooks are none', options: strict, code: `
import express from 'express';
const app = express();
app.get('/docs/hooks', (req, res) => res.sendFile('/docs/hooks.html'));` },
  ],
  invalid: [
    { name: 'Express: Stripe events believed as they come', code: `
import express from 'express';
import { db } from './db';
const app = express();
app.use(express.json());
app.post('/webhooks/stripe', async (req, res) => {
  if (req.body.type === 'checkout.session.completed') await db.orders.markPaid(req.body.data.object.id);
  res.json({ received: true });
});`,
      errors: [{ messageId: 'open', data: { route: 'POST /webhooks/stripe', fake: 'a "paid" event that Stripe never sent', verify: "stripe.webhooks.constructEvent(rawBody, req.headers['stripe-signature'], process.env.STRIPE_WEBHOOK_SECRET)" }, line: 6 }] },
    { name: 'Express: the signature is only asked for', code: `
import express from 'express';
import { db } from './db';
const app = express();
app.post('/webhooks/stripe', async (req, res) => {
  const signature = req.headers['stripe-signature'];
  if (!signature) return res.sendStatus(400);
  await db.orders.markPaid(req.body.data.object.id);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: the outcome of the comparison is logged', code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { credit } from './accounts';
const app = express();
app.post('/paystack/webhook', async (req, res) => {
  const made = createHmac('sha512', process.env.PAYSTACK_SECRET_KEY).update(JSON.stringify(req.body)).digest('hex');
  if (made !== req.headers['x-paystack-signature']) console.warn('bad signature');
  await credit(req.body.data);
  res.end();
});`,
      errors: [{ messageId: 'answerIgnored', data: { route: 'POST /paystack/webhook', place: 'line 8', fake: 'a payment that Paystack never saw' }, line: 6 }] },
    { name: 'Express: the answer of the file\'s own check is thrown away', code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { publish } from './posts';
const app = express();
function fromShop(req) {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  return made === req.headers['x-shopify-hmac-sha256'];
}
app.post('/hooks/shopify', async (req, res) => {
  fromShop(req);
  await publish(req.body);
  res.end();
});`,
      errors: [{ messageId: 'answerIgnored', line: 10 }] },
    { name: 'Express: the check stands after the route', code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { publish } from './posts';
const app = express();
const onlyShop = (req, res, next) => {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  if (made !== req.headers['x-shopify-hmac-sha256']) return res.sendStatus(401);
  next();
};
app.post('/hooks/shopify', async (req, res) => {
  await publish(req.body);
  res.end();
});
app.use('/hooks', onlyShop);`,
      errors: [{ messageId: 'checkedAfter', data: { route: 'POST /hooks/shopify', place: 'line 15', fake: 'an order that nobody paid for' }, line: 11 }] },
    { name: 'Express: the check is mounted on another path', code: `
import express from 'express';
import { createHmac } from 'node:crypto';
import { publish } from './posts';
const app = express();
const onlyShop = (req, res, next) => {
  const made = createHmac('sha256', process.env.SHOPIFY_API_SECRET).update(req.rawBody).digest('base64');
  if (made !== req.headers['x-shopify-hmac-sha256']) return res.sendStatus(401);
  next();
};
app.use('/webhooks', onlyShop);
app.post('/hooks/shopify', async (req, res) => {
  await publish(req.body);
  res.end();
});`,
      errors: [{ messageId: 'checkedElsewhere', line: 12 }] },
    { name: 'Express: a GitHub event told by its header, whatever the path', code: `
import express from 'express';
import { deploy } from './deploy';
const app = express();
app.post('/deploy', async (req, res) => {
  if (req.headers['x-github-event'] === 'push') await deploy(req.body.ref);
  res.end();
});`,
      errors: [{ messageId: 'open', data: { route: 'POST /deploy', fake: 'a push or a merge that never happened', verify: "verify(process.env.GITHUB_WEBHOOK_SECRET, rawBody, req.headers['x-hub-signature-256']) of @octokit/webhooks-methods" }, line: 5 }] },
    { name: 'Express: a Slack command', code: `
import express from 'express';
import { run } from './commands';
const app = express();
app.post('/slack/commands', async (req, res) => {
  res.json(await run(req.body.text));
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: a Telegram bot without its secret token', code: `
import express from 'express';
import { answer } from './bot';
const app = express();
app.post('/telegram/webhook', async (req, res) => {
  await answer(req.body.message);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: Telegram\'s secret compared with a kind of event', code: `
import express from 'express';
import { answer } from './bot';
const app = express();
app.post('/telegram/webhook', async (req, res) => {
  if (req.body.message.type === 'private') await answer(req.body.message);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: an IPN that is taken at its word', code: `
import express from 'express';
import { orders } from './orders';
const app = express();
app.post('/paypal/ipn', async (req, res) => {
  if (req.body.payment_status === 'Completed') await orders.markPaid(req.body.custom);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: a payment written to the own table is no second look', code: `
import express from 'express';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.post('/arifpay/webhook', async (req, res) => {
  const payment = await prisma.payment.findUnique({ where: { ref: req.body.sessionId } });
  await prisma.booking.update({ where: { id: payment.bookingId }, data: { status: req.body.status } });
  res.end();
});`,
      errors: [{ messageId: 'open', line: 6 }] },
    { name: 'Express: what is kept in memory is state too', code: `
import express from 'express';
const app = express();
const paid = {};
app.post('/payment-webhook', (req, res) => {
  paid[req.body.orderId] = true;
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Express: a plural path that receives events', code: `
import express from 'express';
import { handle } from './events';
const app = express();
app.post('/api/webhooks', async (req, res) => {
  const { type, data } = req.body;
  await handle(type, data);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'strict: a plural path whose meaning is not in sight', options: strict, code: `
import express from 'express';
import { webhooks } from './store';
const app = express();
app.post('/webhooks', async (req, res) => {
  res.json(await webhooks.save(req.body));
});`,
      errors: [{ messageId: 'maybeReceiver', line: 5 }] },
    { name: 'strict: a router that is mounted elsewhere', options: strict, code: `
import { Router } from 'express';
import { credit } from './accounts';
export const router = Router();
router.post('/webhooks/stripe', async (req, res) => {
  await credit(req.body.data);
  res.end();
});`,
      errors: [{ messageId: 'unseen', line: 5 }] },
    { name: 'across files: the handler believes', filename: join(shop, 'server.ts'), code: `
import express from 'express';
import * as controller from './controller';
const app = express();
app.post('/hooks/shopify', controller.believed);`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'across files: a middleware that does something else', filename: join(shop, 'server.ts'), code: `
import express from 'express';
import { counted } from './sender';
import { publish } from './posts';
const app = express();
app.post('/hooks/shopify', counted, async (req, res) => {
  await publish(req.body);
  res.end();
});`,
      errors: [{ messageId: 'open', line: 6 }] },
    { name: 'across files: the answer of the check is thrown away', filename: join(shop, 'server.ts'), code: `
import express from 'express';
import { isOurs } from './sender';
import { publish } from './posts';
const app = express();
app.post('/hooks/shopify', async (req, res) => {
  isOurs(req);
  await publish(req.body);
  res.end();
});`,
      errors: [{ messageId: 'answerIgnored', line: 6 }] },
    { name: 'Fastify: a webhook', code: `
import Fastify from 'fastify';
import { publish } from './posts';
const app = Fastify();
app.post('/webhook', async (request) => publish(request.body));`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Hono: hooks of several providers', code: `
import { Hono } from 'hono';
import { credit } from './accounts';
const app = new Hono();
app.post('/hooks/:provider', async (c) => { await credit(await c.req.json()); return c.text('ok'); });
export default app.fetch;`,
      errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Koa: a webhook', code: `
import Koa from 'koa';
import Router from '@koa/router';
import { publish } from './posts';
const app = new Koa();
const router = new Router();
router.post('/webhook', async (ctx) => {
  await publish(ctx.request.body);
});
app.use(router.routes());`,
      errors: [{ messageId: 'open', line: 7 }] },
    { name: 'Nest: a controller without a guard', options: strict, code: `
import { Body, Controller, Post } from '@nestjs/common';
import { OrdersService } from './orders.service';
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly orders: OrdersService) {}
  @Post('stripe')
  stripe(@Body() body: object) { return this.orders.apply(body); }
}`,
      errors: [{ messageId: 'unseen', line: 7 }] },
    { name: 'Next: a route handler that believes Clerk', options: strict, filename: 'app/api/webhooks/clerk/route.ts', code: `
import { db } from '@/lib/db';
export async function POST(req: Request) {
  const event = await req.json();
  if (event.type === 'user.created') await db.user.create({ data: { id: event.data.id } });
  return new Response('ok');
}`,
      errors: [{ messageId: 'unseen', line: 3 }] },
    { name: 'Next: a Pages API route', options: strict, filename: 'pages/api/webhook.ts', code: `
import type { NextApiRequest, NextApiResponse } from 'next';
import { db } from '../../lib/db';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  const { event, data } = req.body;
  if (event === 'order_created') await db.order.create({ data });
  res.status(200).end();
}`,
      errors: [{ messageId: 'unseen', line: 4 }] },
  ],
});
