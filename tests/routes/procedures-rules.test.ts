/** The rules in tRPC, Lambda functions and Elysia: each danger, and the same program without it. */
import input from '../../src/rules/no-unvalidated-input.js';
import sql from '../../src/rules/no-sql-concat.js';
import stack from '../../src/rules/no-stack-trace-leak.js';
import rateLimit from '../../src/rules/require-auth-rate-limit.js';
import { ruleTester } from '../rules/tester.js';

ruleTester.run('no-sql-concat', sql, {
  valid: [
    { name: 'tRPC: a bound value', code: `
import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
import { z } from 'zod';
const t = initTRPC.create();
const pool = new Pool();
export const search = t.procedure.input(z.object({ q: z.string() })).query(({ input }) => pool.query('SELECT * FROM items WHERE name = $1', [input.q]));` },
    { name: 'Elysia: a bound value', code: `
import { Elysia } from 'elysia';
import { Pool } from 'pg';
const pool = new Pool();
new Elysia().get('/search', ({ query }) => pool.query('SELECT * FROM items WHERE name = $1', [query.q])).listen(3000);` },
    { name: 'Lambda: the record of a queue is no client\'s', code: `
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
export const handler: SQSHandler = async (event) => { await pool.query('DELETE FROM items WHERE id = $1', [event.Records[0].messageId]); };` },
  ],
  invalid: [
    { name: 'tRPC: a checked text is still a text', code: `
import { initTRPC } from '@trpc/server';
import { Pool } from 'pg';
import { z } from 'zod';
const t = initTRPC.create();
const pool = new Pool();
export const search = t.procedure.input(z.object({ q: z.string() })).query(({ input }) => pool.query(\`SELECT * FROM items WHERE name = '\${input.q}'\`));`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'Elysia: a query', code: `
import { Elysia } from 'elysia';
import { Pool } from 'pg';
const pool = new Pool();
new Elysia().get('/search', ({ query }) => pool.query(\`SELECT * FROM items WHERE name = '\${query.q}'\`)).listen(3000);`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
    { name: 'Lambda: a path parameter', code: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
export const handler: APIGatewayProxyHandler = async (event) => {
  await pool.query(\`DELETE FROM items WHERE id = '\${event.pathParameters?.id}'\`);
  return { statusCode: 204, body: '' };
};`, errors: [{ messageId: 'clientText', suggestions: 1 }] },
  ],
});

ruleTester.run('no-unvalidated-input', input, {
  valid: [
    { name: 'tRPC: input that a schema let through', code: `
import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { db } from './db';
const t = initTRPC.create();
export const save = t.procedure.input(z.object({ name: z.string().max(80) })).mutation(({ input }) => db.insert(input));` },
    { name: 'Elysia: a body with a schema', code: `
import { Elysia, t } from 'elysia';
import { db } from './db';
new Elysia().post('/items', ({ body }) => db.insert(body), { body: t.Object({ name: t.String() }) }).listen(3000);` },
    { name: 'Lambda: a validator in the chain', code: `
import middy from '@middy/core';
import validator from '@middy/validator';
import { db } from './db';
import { eventSchema } from './schemas';
export const handler = middy(async (event) => { await db.insert(event.body); return { statusCode: 204 }; }).use(validator({ eventSchema }));` },
  ],
  invalid: [
    { name: 'tRPC: what was sent, before any schema', code: `
import { initTRPC } from '@trpc/server';
import { db } from './db';
const t = initTRPC.create();
export const save = t.procedure.mutation(async ({ getRawInput }) => db.insert(await getRawInput()));`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'Elysia: a body without a schema', code: `
import { Elysia } from 'elysia';
import { db } from './db';
new Elysia().post('/items', ({ body }) => db.insert(body)).listen(3000);`, errors: [{ messageId: 'wholeInput' }] },
    { name: 'Lambda: a parsed body', code: `
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { db } from './db';
export const handler = async (event: APIGatewayProxyEvent) => {
  await db.insert(JSON.parse(event.body ?? '{}'));
  return { statusCode: 204, body: '' };
};`, errors: [{ messageId: 'uncheckedFields' }] },
  ],
});

ruleTester.run('no-stack-trace-leak', stack, {
  valid: [
    { name: 'tRPC: the shape alone', code: `
import { initTRPC } from '@trpc/server';
export const t = initTRPC.create({ errorFormatter: ({ shape }) => ({ ...shape, data: { code: shape.data.code } }) });` },
    { name: 'Lambda: a fixed text', code: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { work } from './work';
export const handler: APIGatewayProxyHandler = async () => {
  try { return { statusCode: 200, body: await work() }; } catch { return { statusCode: 500, body: 'Something went wrong' }; }
};` },
  ],
  invalid: [
    { name: 'tRPC: the stack of an error', code: `
import { initTRPC } from '@trpc/server';
export const t = initTRPC.create({ errorFormatter: ({ shape, error }) => ({ ...shape, data: { stack: error.stack } }) });`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Elysia: the stack of an error', code: `
import { Elysia } from 'elysia';
new Elysia().onError(({ error }) => ({ stack: error.stack })).listen(3000);`, errors: [{ messageId: 'stack', suggestions: 1 }] },
    { name: 'Lambda: the stack of an error', code: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { work } from './work';
export const handler: APIGatewayProxyHandler = async () => {
  try { return { statusCode: 200, body: await work() }; } catch (error) { return { statusCode: 500, body: error.stack }; }
};`, errors: [{ messageId: 'stack', suggestions: 1 }] },
  ],
});

ruleTester.run('require-auth-rate-limit', rateLimit, {
  valid: [
    { name: 'tRPC: a builder with a limiter', code: `
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { limiter } from './limiter';
const t = initTRPC.create();
const limited = t.procedure.use(async ({ ctx, next }) => {
  if (!(await limiter.take(ctx.ip))) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  return next();
});
createHTTPServer({ router: t.router({ login: limited.mutation(() => 'ok') }) }).listen(3000);` },
    { name: 'Elysia: a limiter before the route', code: `
import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';
new Elysia().use(rateLimit({ max: 5, duration: 900_000 })).post('/login', () => 'ok').listen(3000);` },
  ],
  invalid: [
    { name: 'tRPC: a login without a limiter', code: `
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
const t = initTRPC.create();
createHTTPServer({ router: t.router({ login: t.procedure.mutation(() => 'ok') }) }).listen(3000);`, errors: [{ messageId: 'open', line: 5 }] },
    { name: 'Elysia: a login without a limiter', code: `
import { Elysia } from 'elysia';
new Elysia().post('/login', () => 'ok').listen(3000);`, errors: [{ messageId: 'open' }] },
    { name: 'Lambda: its gateway is not in sight', options: [{ unknown: true }], code: `
import type { APIGatewayProxyHandler } from 'aws-lambda';
import bcrypt from 'bcrypt';
import { userOf } from './users';
export const handler: APIGatewayProxyHandler = async (event) => {
  const { name, password } = JSON.parse(event.body ?? '{}');
  const isRight = await bcrypt.compare(password, userOf(name).hash);
  return { statusCode: isRight ? 200 : 401, body: '' };
};`, errors: [{ messageId: 'unseen' }] },
  ],
});
