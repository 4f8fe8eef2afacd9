import rule from '../../src/rules/no-stack-trace-leak.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-stack-trace-leak', rule, {
  valid: [
    // express
    { name: 'the stack in the log, a general text in the answer', options: strict, code: `
import express from 'express';
const app = express();
app.get('/', async (req, res) => {
  try {
    res.json(await work());
  } catch (err) {
    console.error(err.stack);
    res.status(500).json({ error: 'Failed' });
  }
});` },
    { name: 'the error passed on to the error handler', options: strict, code: `
import express from 'express';
const app = express();
app.get('/', (req, res, next) => {
  try {
    res.json(work());
  } catch (err) {
    next(err);
  }
});` },
    { name: 'the code of the error under a key', options: strict, code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).json({ error: error.code });
  }
});` },
    { name: 'a spread object of constants', options: strict, code: `
import express from 'express';
const app = express();
const FAILED = { ok: false };
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).send({ ...FAILED, at: Date.now() });
  }
});` },
    { name: 'an error turned into text for a logger', options: strict, code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    console.error(\`Failed: \${error}\`);
    res.status(500).send('Failed');
  }
});` },
    { name: 'a text chosen by the code of the error', options: strict, code: `
import express from 'express';
const app = express();
const TEXTS = { ENOENT: 'Not there', EACCES: 'Not yours' };
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.send(TEXTS[error.code] ?? 'Failed');
  }
});` },
    { name: 'a general text for a failed query', options: strict, code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    const { rows } = await pool.query('SELECT 1');
    res.json(rows);
  } catch (err) {
    console.error(err.message);
    res.status(500).json({ error: 'Could not load' });
  }
});` },
    { name: 'a query whose own failure is caught before', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
async function load() {
  try {
    return (await pool.query('SELECT 1')).rows;
  } catch {
    return [];
  }
}
app.get('/', async (req, res) => {
  try {
    res.json(await load());
  } catch ({ message }) {
    res.status(500).json({ message });
  }
});` },
    { name: 'the message of any unknown error, in recommended', code: `
import express from 'express';
const app = express();
import { charge } from './billing.js';
app.post('/', async (req, res) => {
  try {
    res.json(await charge());
  } catch (error) {
    res.status(500).json({ error: error.message || 'Charging failed' });
  }
});` },
    { name: "a message of the house's own error class", options: strict, code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { AppError } from './errors.js';
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (err) {
    if (err instanceof AppError) return res.status(400).json({ error: err.message });
    res.status(500).json({ error: 'Failed' });
  }
});` },
    { name: 'other errors are thrown on', options: strict, code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { HttpError } from './errors.js';
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (err) {
    if (!(err instanceof HttpError)) throw err;
    res.status(err.status).json({ error: err.message });
  }
});` },
    { name: 'what a validator found wrong', options: strict, code: `
import express from 'express';
const app = express();
import { z } from 'zod';
const Order = z.object({ amount: z.number() });
app.post('/', (req, res) => {
  try {
    res.json(Order.parse(req.body));
  } catch (err) {
    if (err instanceof z.ZodError) return res.status(400).json({ issues: err.issues, fields: err.flatten() });
    res.status(500).send('Failed');
  }
});` },
    { name: 'an error that can only come from the validation', options: strict, code: `
import express from 'express';
const app = express();
import { z } from 'zod';
const Order = z.object({ amount: z.number() });
app.post('/', async (req, res) => {
  let order;
  try {
    order = Order.parse(req.body);
  } catch (err) {
    return res.status(400).json(err);
  }
  res.json(order);
});` },
    { name: 'an error middleware that answers with the stack in development', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  if (process.env.NODE_ENV === 'development') return res.status(500).send(err.stack);
  res.status(500).send('Internal Server Error');
});` },
    { name: 'a stack outside production only', options: strict, code: `
import express from 'express';
const app = express();
const isProduction = process.env.NODE_ENV === 'production';
app.use((err, req, res, next) => {
  res.status(500).json({ message: 'Failed', stack: isProduction ? undefined : err.stack });
});` },
    { name: 'a stack spread in where the environment says development', options: strict, code: `
import express from 'express';
const app = express();
import config from './config.js';
app.use((err, req, res, next) => {
  res.status(500).json({ message: 'Failed', ...(config.env === 'development' && { stack: err.stack }) });
});` },
    { name: 'a stack that is put into the payload outside production', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  const payload = { message: 'Failed' };
  if (app.get('env') !== 'production') payload.stack = err.stack;
  res.status(500).json(payload);
});` },
    { name: 'every read of the error behind a switch', options: strict, code: `
import express from 'express';
const app = express();
const debug = process.env.DEBUG === 'true';
app.use((err, req, res, next) => {
  res.status(500).json({ stack: debug ? err.stack : undefined, error: debug ? err : {} });
});` },
    { name: 'messages below 500, which the framework writes for clients', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  const status = err.status || 500;
  const message = status < 500 ? err.message : 'Internal Server Error';
  res.status(status).json({ message });
});` },
    { name: 'a message that is overwritten in production unless it is meant to be seen', options: strict, code: `
import express from 'express';
const app = express();
import config from './config.js';
app.use((err, req, res, next) => {
  let { statusCode, message } = err;
  if (config.env === 'production' && !err.isOperational) {
    statusCode = 500;
    message = 'Internal Server Error';
  }
  res.status(statusCode).json({ code: statusCode, message });
});` },
    { name: 'an exported function of four parameters whose first is no error', options: strict, code: `
import type { Request, Response } from 'express';
export function show(view: View, req: Request, res: Response, layout: string) {
  res.status(200).json({ stack: view.stack, layout });
}` },
    { name: 'a local function that logs what it is given', options: strict, code: `
import express from 'express';
const app = express();
function fail(res, error) {
  console.error(error.stack);
  res.status(500).json({ ok: false });
}
app.get('/', (req, res) => {
  try {
    work(res);
  } catch (err) {
    fail(res, err);
  }
});` },
    { name: 'a local function that picks the name', options: strict, code: `
import express from 'express';
const app = express();
const describe = (error: Error) => ({ name: error.name });
app.get('/', (req, res) => {
  try {
    work(res);
  } catch (err) {
    res.status(500).json(describe(err));
  }
});` },
    { name: 'a promise that hands its rejection on', options: strict, code: `
import express from 'express';
const app = express();
import { load } from './store.js';
app.get('/', (req, res, next) => {
  load().then((rows) => res.json(rows)).catch(next);
});` },
    { name: 'a fixed text for a rejected query', options: strict, code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', (req, res) => {
  pool.query('SELECT 1').then(({ rows }) => res.json(rows), (reason) => res.status(500).send('Failed'));
});` },
    { name: 'a fixed text for the error a driver calls back with', options: strict, code: `
import express from 'express';
const app = express();
import sqlite3 from 'sqlite3';
const db = new sqlite3.Database('app.db');
app.get('/', (req, res) => {
  db.all('SELECT 1', [], (err, rows) => {
    if (err) return res.status(500).send('Failed');
    res.json(rows);
  });
});` },
    { name: 'the rows a driver calls back with', options: strict, code: `
import express from 'express';
const app = express();
import mysql from 'mysql2';
const db = mysql.createConnection({});
app.get('/', (req, res) => {
  db.query('SELECT 1', function (error, rows) {
    if (error) throw error;
    res.json({ rows, message: rows.message });
  });
});` },
    { name: "the developers' error page in development", options: strict, code: `
import express from 'express';
const app = express();
import errorhandler from 'errorhandler';
const page = errorhandler();
if (process.env.NODE_ENV === 'development') app.use(page);` },
    { name: 'a known case of a switch over names', options: strict, code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    switch (e.name) {
      case 'NotFound': return res.status(404).json({ error: e.message });
      default: return res.status(500).json({ error: 'Failed' });
    }
  }
});` },
    { name: 'functions for development and production', options: strict, code: `
import express from 'express';
const app = express();
const inDevelopment = (err, res) => { res.status(500).json({ error: err, stack: err.stack }); };
const inProduction = (err, res) => {
  if (err.isOperational) res.status(err.statusCode).json({ message: err.message });
  else res.status(500).json({ message: 'Something went wrong' });
};
app.use((err, req, res, next) => {
  if (process.env.NODE_ENV === 'development') inDevelopment(err, res);
  else inProduction({ ...err }, res);
});` },

    // fastify
    { name: 'an error handler that hands a bare error over: the framework shows its message, and 4xx only is let through', options: strict, code: `
import Fastify from 'fastify';
const app = Fastify();
app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  if (error.statusCode < 500) return reply.send(error);
  reply.code(500).send({ error: 'Internal Server Error' });
});` },
    { name: 'a query that fails into the error handler', options: strict, code: `
import Fastify from 'fastify';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.get('/', async (request, reply) => {
  return (await pool.query('SELECT 1')).rows;
});` },
    { name: 'a plain object a handler returns', options: strict, code: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/', async () => {
  try {
    return await work();
  } catch (error) {
    return { ok: false };
  }
});` },

    // koa
    { name: 'messages that are meant to be seen', options: strict, code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err.status || 500;
    ctx.body = { error: err.expose ? err.message : 'Internal Server Error' };
  }
});` },
    { name: 'an event with the error, a text in the body', options: strict, code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.body = 'Failed';
    ctx.app.emit('error', err, ctx);
  }
});` },

    // hono
    { name: "the framework's own exception in onError", options: strict, code: `
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
const app = new Hono();
app.onError((err, c) => {
  if (err instanceof HTTPException) return c.text(err.message, err.status);
  console.error(err.stack);
  return c.text('Failed', 500);
});` },
    { name: 'an exception that keeps the error as its cause', options: strict, code: `
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.get('/', async (c) => {
  try {
    return c.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    throw new HTTPException(500, { message: 'Failed', cause: e });
  }
});` },

    // nest
    { name: "a filter for the framework's own exceptions that answers with their message", options: strict, code: `
import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
@Catch(HttpException)
export class Http implements ExceptionFilter {
  catch(exception: HttpException, host: ArgumentsHost) {
    host.switchToHttp().getResponse().status(exception.getStatus()).json({ message: exception.message });
  }
}` },
    { name: 'an exception with a text of its own', options: strict, code: `
import { Controller, Get, InternalServerErrorException } from '@nestjs/common';
@Controller('rates')
export class RatesController {
  @Get()
  async rates() {
    try {
      return await (await fetch('https://rates.internal/today')).json();
    } catch (error) {
      throw new InternalServerErrorException('No rates today', { cause: error });
    }
  }
}` },

    // next
    { name: 'a route handler that answers with a text', options: strict, filename: 'app/api/orders/route.ts', code: `
import { NextResponse } from 'next/server';
export async function POST(request: Request) {
  try {
    return NextResponse.json(await save(await request.json()));
  } catch (error) {
    console.error(error);
    return NextResponse.json({ error: 'Could not save' }, { status: 500 });
  }
}` },
    { name: 'a response made by hand from what validation found', options: strict, filename: 'app/api/orders/route.ts', code: `
import { z } from 'zod';
export async function GET() {
  try {
    return Response.json(await load());
  } catch (error) {
    if (error instanceof z.ZodError) return new Response(JSON.stringify(error.issues), { status: 422 });
    return new Response(null, { status: 500 });
  }
}` },
    { name: 'a function of no server action', options: strict, filename: 'app/orders/store.ts', code: `
export async function save(form: FormData) {
  try {
    await store(form);
  } catch (e) {
    return { error: \`Not saved: \${e}\` };
  }
}` },
    { name: 'a server action that returns a text', options: strict, filename: 'app/orders/actions.ts', code: `
'use server';
import { Pool } from 'pg';
const pool = new Pool();
export async function save(form: FormData) {
  try {
    await pool.query('INSERT INTO orders (note) VALUES ($1)', [String(form.get('note'))]);
    return { ok: true };
  } catch (e) {
    console.error(e);
    return { ok: false, error: 'Not saved' };
  }
}` },
    { name: 'a Pages API that answers with a text', options: strict, filename: 'pages/api/orders.ts', code: `
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  try {
    res.json(await load());
  } catch (error) {
    console.error(error.toString());
    res.status(500).json({ message: 'Failed' });
  }
}` },
    { name: 'a text for the error a database client returns', options: strict, filename: 'app/api/orders/route.ts', code: `
import { NextResponse } from 'next/server';
import { createClient } from '@supabase/supabase-js';
const supabase = createClient('https://example.supabase.co', 'anon');
export async function GET() {
  const { data, error } = await supabase.from('orders').select('*');
  if (error) return NextResponse.json({ error: 'Failed' }, { status: 500 });
  return NextResponse.json(data.length);
}` },
    { name: 'getServerSideProps that hands a text to the page', options: strict, filename: 'pages/orders.tsx', code: `
export async function getServerSideProps() {
  try {
    return { props: { orders: await load() } };
  } catch (error) {
    console.error(JSON.stringify(error));
    return { props: { error: 'Failed' } };
  }
}` },

    // node:http
    { name: 'a plain server that ends with a text', options: strict, code: `
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
createServer(async (req, res) => {
  try {
    res.end(await readFile('index.html'));
  } catch (e) {
    console.error(e.stack);
    res.writeHead(500);
    res.end('Failed');
  }
});` },

    // files
    { name: 'a test file', options: strict, filename: 'src/server.test.ts', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json(err));` },
    { name: 'an example, in recommended', filename: 'examples/server.ts', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json(err));` },
  ],
  invalid: [
    // express
    { name: 'the stack in a JSON answer', code: `
import express from 'express';
const app = express();
app.get('/', async (req, res) => {
  try {
    res.json(await work());
  } catch (err) {
    res.status(500).json({ error: 'Failed', stack: err.stack });
  }
});`,
      errors: [
        { messageId: 'stack', line: 8, column: 26, suggestions: [{ messageId: 'dropProperty', output: `
import express from 'express';
const app = express();
app.get('/', async (req, res) => {
  try {
    res.json(await work());
  } catch (err) {
    res.status(500).json({ error: 'Failed' });
  }
});` }] },
      ] },
    { name: 'the whole error as the answer', code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (err) {
    res.status(500).json(err);
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (err) {
    res.status(500).json({ error: 'Internal server error' });
  }
});` }] },
      ] },
    { name: 'the whole error under a key', code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).json({ error });
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).json({ error: 'Something went wrong' });
  }
});` }] },
      ] },
    { name: 'a spread error', code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).send({ ok: false, ...error });
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 26, suggestions: [] },
      ] },
    { name: 'an error turned into text', code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).send(\`Failed: \${error}\`);
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    res.status(500).send('Something went wrong');
  }
});` }] },
      ] },
    { name: 'String(error), JSON.stringify(error) and toString() in one place each', code: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    if (req.query.plain) return res.end(String(error));
    if (req.query.text) return res.send(error.toString());
    res.send(JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 41, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    if (req.query.plain) return res.end('Something went wrong');
    if (req.query.text) return res.send(error.toString());
    res.send(JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
});` }] },
        { messageId: 'wholeError', line: 9, column: 41, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    if (req.query.plain) return res.end(String(error));
    if (req.query.text) return res.send('Something went wrong');
    res.send(JSON.stringify(error, Object.getOwnPropertyNames(error)));
  }
});` }] },
        { messageId: 'wholeError', line: 10, column: 14, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.get('/', (req, res) => {
  try {
    res.json(work());
  } catch (error) {
    if (req.query.plain) return res.end(String(error));
    if (req.query.text) return res.send(error.toString());
    res.send('Something went wrong');
  }
});` }] },
      ] },
    { name: 'the message of a failed query', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    const { rows } = await pool.query('SELECT 1');
    res.json(rows);
  } catch (err) {
    res.status(500).json({ error: err.message });
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 11, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    const { rows } = await pool.query('SELECT 1');
    res.json(rows);
  } catch (err) {
    res.status(500).json({ error: 'Something went wrong' });
  }
});` }] },
      ] },
    { name: 'the message of a query that a local function runs', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
async function load() {
  return (await pool.query('SELECT 1')).rows;
}
app.get('/', async (req, res) => {
  try {
    res.json(await load());
  } catch ({ message }) {
    res.status(500).json({ message });
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 13, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
async function load() {
  return (await pool.query('SELECT 1')).rows;
}
app.get('/', async (req, res) => {
  try {
    res.json(await load());
  } catch ({ message }) {
    res.status(500).json({ message: 'Something went wrong' });
  }
});` }] },
      ] },
    { name: 'the message of any unknown error, said in strict', options: strict, code: `
import express from 'express';
const app = express();
import { charge } from './billing.js';
app.post('/', async (req, res) => {
  try {
    res.json(await charge());
  } catch (error) {
    res.status(500).json({ error: error.message || 'Charging failed' });
  }
});`,
      errors: [
        { messageId: 'unknownMessage', line: 9, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { charge } from './billing.js';
app.post('/', async (req, res) => {
  try {
    res.json(await charge());
  } catch (error) {
    res.status(500).json({ error: 'Charging failed' });
  }
});` }] },
      ] },
    { name: 'a message before the class of the error is known', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { AppError } from './errors.js';
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (err) {
    if (err instanceof AppError) return res.status(400).json({ error: 'Bad request' });
    res.status(500).json({ error: err.message });
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 12, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { AppError } from './errors.js';
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (err) {
    if (err instanceof AppError) return res.status(400).json({ error: 'Bad request' });
    res.status(500).json({ error: 'Something went wrong' });
  }
});` }] },
      ] },
    { name: 'instanceof Error tells nothing', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (err) {
    res.status(500).json({ error: err instanceof Error ? err.message : String(err) });
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 10, column: 26, suggestions: [] },
      ] },
    { name: 'the message of errors other than validation errors', code: `
import express from 'express';
const app = express();
import fs from 'node:fs';
import { z } from 'zod';
app.post('/', (req, res) => {
  try {
    fs.writeFileSync('data.json', JSON.stringify(z.object({ a: z.string() }).parse(req.body)));
  } catch (err) {
    if (err.name === 'ZodError') return res.status(400).json({ error: err.errors });
    res.status(500).send(err.message);
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 11, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import fs from 'node:fs';
import { z } from 'zod';
app.post('/', (req, res) => {
  try {
    fs.writeFileSync('data.json', JSON.stringify(z.object({ a: z.string() }).parse(req.body)));
  } catch (err) {
    if (err.name === 'ZodError') return res.status(400).json({ error: err.errors });
    res.status(500).send('Something went wrong');
  }
});` }] },
      ] },
    { name: 'the whole error of more than a validation', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { z } from 'zod';
const Order = z.object({ amount: z.number() });
app.post('/', async (req, res) => {
  try {
    const { amount } = Order.parse(req.body);
    await pool.query('INSERT INTO orders (amount) VALUES ($1)', [amount]);
    res.sendStatus(204);
  } catch (err) {
    res.status(400).json(err);
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 14, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
import { z } from 'zod';
const Order = z.object({ amount: z.number() });
app.post('/', async (req, res) => {
  try {
    const { amount } = Order.parse(req.body);
    await pool.query('INSERT INTO orders (amount) VALUES ($1)', [amount]);
    res.sendStatus(204);
  } catch (err) {
    res.status(400).json({ error: 'Internal server error' });
  }
});` }] },
      ] },
    { name: 'an error middleware that answers with the stack', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).send(err.stack);
});`,
      errors: [
        { messageId: 'stack', line: 5, column: 24, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).send('Something went wrong');
});` }] },
      ] },
    { name: 'a branch on production the wrong way round', code: `
import express from 'express';
const app = express();
const isProduction = process.env.NODE_ENV === 'production';
app.use((err, req, res, next) => {
  res.status(500).json({ message: 'Failed', stack: isProduction ? err.stack : undefined });
});`,
      errors: [
        { messageId: 'stack', line: 6, column: 24, suggestions: [] },
      ] },
    { name: 'a stack spread in where the environment says production', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).json({ message: 'Failed', ...(app.get('env') === 'production' && { stack: err.stack }) });
});`,
      errors: [
        { messageId: 'stack', line: 5, column: 24, suggestions: [{ messageId: 'dropProperty', output: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).json({ message: 'Failed', ...(app.get('env') === 'production' && {  }) });
});` }] },
      ] },
    { name: 'a stack that is always put into the payload', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  const payload = { message: 'Failed' };
  payload.stack = err.stack;
  res.status(500).json(payload);
});`,
      errors: [
        { messageId: 'stack', line: 7, column: 24, suggestions: [] },
      ] },
    { name: 'one read of the error behind a switch, another in the open', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).json({ stack: process.env.NODE_ENV === 'test' ? err.stack : undefined, trace: err.stack });
});`,
      errors: [
        { messageId: 'stack', line: 5, column: 24, suggestions: [{ messageId: 'dropProperty', output: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  res.status(500).json({ stack: process.env.NODE_ENV === 'test' ? err.stack : undefined });
});` }] },
      ] },
    { name: 'the message of every error in an error middleware, said in strict', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  const status = err.status || 500;
  const message = err.message || 'Internal Server Error';
  res.status(status).json({ message });
});`,
      errors: [
        { messageId: 'unknownMessage', line: 7, column: 27, suggestions: [] },
      ] },
    { name: 'a message that only one kind of error overwrites', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  let { message } = err;
  if (err.code === 'LIMIT') message = 'Too large';
  res.status(500).json({ message });
});`,
      errors: [
        { messageId: 'unknownMessage', line: 7, column: 24, suggestions: [] },
      ] },
    { name: 'an exported error handler, known by its four parameters and the response it writes to', code: `
import type { NextFunction, Request, Response } from 'express';
export function onError(err: Error, req: Request, res: Response, next: NextFunction) {
  res.status(500).json({ stack: err.stack });
}`,
      errors: [
        { messageId: 'stack', line: 4, column: 24, suggestions: [{ messageId: 'dropProperty', output: `
import type { NextFunction, Request, Response } from 'express';
export function onError(err: Error, req: Request, res: Response, next: NextFunction) {
  res.status(500).json({  });
}` }] },
      ] },
    { name: 'a local function that sends what it is given', code: `
import express from 'express';
const app = express();
function fail(res, error) {
  res.status(500).json({ ok: false, error: error.stack });
}
app.get('/', (req, res) => {
  try {
    work(res);
  } catch (err) {
    fail(res, err);
  }
});`,
      errors: [
        { messageId: 'stack', line: 5, column: 24, suggestions: [] },
      ] },
    { name: 'a local function that describes the error', code: `
import express from 'express';
const app = express();
const describe = (error: Error) => ({ name: error.name, trace: error.stack });
app.get('/', (req, res) => {
  try {
    work(res);
  } catch (err) {
    res.status(500).json(describe(err));
  }
});`,
      errors: [
        { messageId: 'stack', line: 9, column: 26, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
const describe = (error: Error) => ({ name: error.name, trace: error.stack });
app.get('/', (req, res) => {
  try {
    work(res);
  } catch (err) {
    res.status(500).json('Something went wrong');
  }
});` }] },
      ] },
    { name: 'a promise that answers with its rejection', code: `
import express from 'express';
const app = express();
import { load } from './store.js';
app.get('/', (req, res) => {
  load().then((rows) => res.json(rows)).catch((err) => res.status(500).json(err));
});`,
      errors: [
        { messageId: 'wholeError', line: 6, column: 77, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { load } from './store.js';
app.get('/', (req, res) => {
  load().then((rows) => res.json(rows)).catch((err) => res.status(500).json({ error: 'Internal server error' }));
});` }] },
      ] },
    { name: 'the message of a rejected query', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', (req, res) => {
  pool.query('SELECT 1').then(({ rows }) => res.json(rows), (reason) => res.status(500).send('Failed: ' + reason.message));
});`,
      errors: [
        { messageId: 'failedWork', line: 7, column: 94, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', (req, res) => {
  pool.query('SELECT 1').then(({ rows }) => res.json(rows), (reason) => res.status(500).send('Something went wrong'));
});` }] },
      ] },
    { name: 'the error a driver calls back with', code: `
import express from 'express';
const app = express();
import sqlite3 from 'sqlite3';
const db = new sqlite3.Database('app.db');
app.get('/', (req, res) => {
  db.all('SELECT 1', [], (err, rows) => {
    if (err) return res.status(500).send(err);
    res.json(rows);
  });
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 42, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import sqlite3 from 'sqlite3';
const db = new sqlite3.Database('app.db');
app.get('/', (req, res) => {
  db.all('SELECT 1', [], (err, rows) => {
    if (err) return res.status(500).send({ error: 'Internal server error' });
    res.json(rows);
  });
});` }] },
      ] },
    { name: 'the message a driver calls back with', code: `
import express from 'express';
const app = express();
import mysql from 'mysql2';
const db = mysql.createConnection({});
app.get('/', (req, res) => {
  db.query('SELECT 1', function (error, rows) {
    if (error) res.status(500).json({ error: error.message });
    else res.json(rows);
  });
});`,
      errors: [
        { messageId: 'failedWork', line: 8, column: 37, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import mysql from 'mysql2';
const db = mysql.createConnection({});
app.get('/', (req, res) => {
  db.query('SELECT 1', function (error, rows) {
    if (error) res.status(500).json({ error: 'Something went wrong' });
    else res.json(rows);
  });
});` }] },
      ] },
    { name: "the developers' error page in production", code: `
import express from 'express';
const app = express();
import errorhandler from 'errorhandler';
app.use(errorhandler());`,
      errors: [
        { messageId: 'developerPage', line: 5, column: 9, suggestions: [] },
      ] },
    { name: 'the default case of a switch over names', code: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    switch (e.name) {
      case 'NotFound': return res.status(404).json({ error: 'Not found' });
      default: return res.status(500).json({ error: e.message });
    }
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 12, column: 44, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
import { Pool } from 'pg';
const pool = new Pool();
app.get('/', async (req, res) => {
  try {
    res.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    switch (e.name) {
      case 'NotFound': return res.status(404).json({ error: 'Not found' });
      default: return res.status(500).json({ error: 'Something went wrong' });
    }
  }
});` }] },
      ] },
    { name: 'a copy of the error, said in strict', options: strict, code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => {
  const error = { ...err };
  error.message = err.message;
  res.status(error.statusCode || 500).json({ success: false, error: error.message || 'Server Error' });
});`,
      errors: [
        { messageId: 'unknownMessage', line: 7, column: 44, suggestions: [] },
      ] },

    // fastify
    { name: 'an error handler that sends the stack', code: `
import Fastify from 'fastify';
const app = Fastify();
app.setErrorHandler((error, request, reply) => {
  reply.code(500).send({ error: 'Failed', stack: error.stack });
});`,
      errors: [
        { messageId: 'stack', line: 5, column: 24, suggestions: [{ messageId: 'dropProperty', output: `
import Fastify from 'fastify';
const app = Fastify();
app.setErrorHandler((error, request, reply) => {
  reply.code(500).send({ error: 'Failed' });
});` }] },
      ] },
    { name: 'a bare error of a query: its message is shown', code: `
import Fastify from 'fastify';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.get('/', async (request, reply) => {
  try {
    return (await pool.query('SELECT 1')).rows;
  } catch (error) {
    return reply.code(500).send(error);
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 10, column: 33, suggestions: [{ messageId: 'generalText', output: `
import Fastify from 'fastify';
import { Pool } from 'pg';
const pool = new Pool();
const app = Fastify();
app.get('/', async (request, reply) => {
  try {
    return (await pool.query('SELECT 1')).rows;
  } catch (error) {
    return reply.code(500).send({ error: 'Internal server error' });
  }
});` }] },
      ] },
    { name: 'an error in the object a handler returns', code: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/', async () => {
  try {
    return await work();
  } catch (error) {
    return { ok: false, detail: String(error) };
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 12, suggestions: [{ messageId: 'generalText', output: `
import Fastify from 'fastify';
const app = Fastify();
app.get('/', async () => {
  try {
    return await work();
  } catch (error) {
    return { ok: false, detail: 'Something went wrong' };
  }
});` }] },
      ] },

    // koa
    { name: 'a stack in the body', code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = 500;
    ctx.body = err.stack;
  }
});`,
      errors: [
        { messageId: 'stack', line: 9, column: 16, suggestions: [{ messageId: 'generalText', output: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = 500;
    ctx.body = 'Something went wrong';
  }
});` }] },
      ] },
    { name: 'the whole error as the body', code: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.body = err;
  }
});`,
      errors: [
        { messageId: 'wholeError', line: 8, column: 16, suggestions: [{ messageId: 'generalText', output: `
import Koa from 'koa';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.body = { error: 'Internal server error' };
  }
});` }] },
      ] },

    // hono
    { name: 'a stack in onError', code: `
import { Hono } from 'hono';
const app = new Hono();
app.onError((err, c) => c.text(err.stack ?? 'Failed', 500));`,
      errors: [
        { messageId: 'stack', line: 4, column: 32, suggestions: [{ messageId: 'generalText', output: `
import { Hono } from 'hono';
const app = new Hono();
app.onError((err, c) => c.text('Failed', 500));` }] },
      ] },
    { name: 'an exception made from the message of a query', code: `
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.get('/', async (c) => {
  try {
    return c.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    throw new HTTPException(500, { message: e.message });
  }
});`,
      errors: [
        { messageId: 'failedWork', line: 11, column: 45, suggestions: [{ messageId: 'generalText', output: `
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.get('/', async (c) => {
  try {
    return c.json((await pool.query('SELECT 1')).rows);
  } catch (e) {
    throw new HTTPException(500, { message: 'Something went wrong' });
  }
});` }] },
      ] },

    // nest
    { name: 'a filter for every exception that answers with its stack', code: `
import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
@Catch()
export class Everything implements ExceptionFilter {
  catch(exception: Error, host: ArgumentsHost) {
    host.switchToHttp().getResponse().status(500).json({ detail: exception.stack });
  }
}`,
      errors: [
        { messageId: 'stack', line: 6, column: 56, suggestions: [{ messageId: 'dropProperty', output: `
import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
@Catch()
export class Everything implements ExceptionFilter {
  catch(exception: Error, host: ArgumentsHost) {
    host.switchToHttp().getResponse().status(500).json({  });
  }
}` }] },
      ] },
    { name: 'an exception made from the message of a failed request', code: `
import { Controller, Get, InternalServerErrorException } from '@nestjs/common';
@Controller('rates')
export class RatesController {
  @Get()
  async rates() {
    try {
      return await (await fetch('https://rates.internal/today')).json();
    } catch (error) {
      throw new InternalServerErrorException(error.message);
    }
  }
}`,
      errors: [
        { messageId: 'failedWork', line: 10, column: 46, suggestions: [{ messageId: 'generalText', output: `
import { Controller, Get, InternalServerErrorException } from '@nestjs/common';
@Controller('rates')
export class RatesController {
  @Get()
  async rates() {
    try {
      return await (await fetch('https://rates.internal/today')).json();
    } catch (error) {
      throw new InternalServerErrorException('Something went wrong');
    }
  }
}` }] },
      ] },

    // next
    { name: 'a route handler that answers with the error', filename: 'app/api/orders/route.ts', code: `
import { NextResponse } from 'next/server';
export async function POST(request: Request) {
  try {
    return NextResponse.json(await save(await request.json()));
  } catch (error) {
    return NextResponse.json({ error }, { status: 500 });
  }
}`,
      errors: [
        { messageId: 'wholeError', line: 7, column: 30, suggestions: [{ messageId: 'generalText', output: `
import { NextResponse } from 'next/server';
export async function POST(request: Request) {
  try {
    return NextResponse.json(await save(await request.json()));
  } catch (error) {
    return NextResponse.json({ error: 'Something went wrong' }, { status: 500 });
  }
}` }] },
      ] },
    { name: 'a response made by hand from the stack', filename: 'app/api/orders/route.ts', code: `
export async function GET() {
  try {
    return Response.json(await load());
  } catch (error) {
    return new Response(error.stack, { status: 500 });
  }
}`,
      errors: [
        { messageId: 'stack', line: 6, column: 25, suggestions: [{ messageId: 'generalText', output: `
export async function GET() {
  try {
    return Response.json(await load());
  } catch (error) {
    return new Response('Something went wrong', { status: 500 });
  }
}` }] },
      ] },
    { name: 'a server action that returns the error as text', filename: 'app/orders/actions.ts', code: `
'use server';
export async function save(form: FormData) {
  try {
    await store(form);
  } catch (e) {
    return { error: \`Not saved: \${e}\` };
  }
}`,
      errors: [
        { messageId: 'wholeError', line: 7, column: 12, suggestions: [{ messageId: 'generalText', output: `
'use server';
export async function save(form: FormData) {
  try {
    await store(form);
  } catch (e) {
    return { error: 'Something went wrong' };
  }
}` }] },
      ] },
    { name: 'a server action that returns the message of a query', filename: 'app/orders/actions.ts', code: `
'use server';
import { Pool } from 'pg';
const pool = new Pool();
export async function save(form: FormData) {
  try {
    await pool.query('INSERT INTO orders (note) VALUES ($1)', [String(form.get('note'))]);
    return { ok: true };
  } catch (e) {
    return { ok: false, error: (e as Error).message };
  }
}`,
      errors: [
        { messageId: 'failedWork', line: 10, column: 12, suggestions: [{ messageId: 'generalText', output: `
'use server';
import { Pool } from 'pg';
const pool = new Pool();
export async function save(form: FormData) {
  try {
    await pool.query('INSERT INTO orders (note) VALUES ($1)', [String(form.get('note'))]);
    return { ok: true };
  } catch (e) {
    return { ok: false, error: 'Something went wrong' };
  }
}` }] },
      ] },
    { name: 'a Pages API that answers with the error as text', filename: 'pages/api/orders.ts', code: `
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  try {
    res.json(await load());
  } catch (error) {
    res.status(500).json({ message: error.toString() });
  }
}`,
      errors: [
        { messageId: 'wholeError', line: 7, column: 26, suggestions: [{ messageId: 'generalText', output: `
import type { NextApiRequest, NextApiResponse } from 'next';
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  try {
    res.json(await load());
  } catch (error) {
    res.status(500).json({ message: 'Something went wrong' });
  }
}` }] },
      ] },
    { name: 'the error a database client returns', filename: 'app/api/orders/route.ts', code: `
import { NextResponse } from 'next/server';
import { createClient } from '@supabase/supabase-js';
const supabase = createClient('https://example.supabase.co', 'anon');
export async function GET() {
  const { data, error } = await supabase.from('orders').select('*');
  if (error) return NextResponse.json({ error: error.message }, { status: 500 });
  return NextResponse.json(data.length);
}`,
      errors: [
        { messageId: 'failedWork', line: 7, column: 39, suggestions: [] },
      ] },
    { name: 'getServerSideProps that hands the error to the page', filename: 'pages/orders.tsx', code: `
export async function getServerSideProps() {
  try {
    return { props: { orders: await load() } };
  } catch (error) {
    return { props: { error: JSON.stringify(error) } };
  }
}`,
      errors: [
        { messageId: 'wholeError', line: 6, column: 12, suggestions: [{ messageId: 'generalText', output: `
export async function getServerSideProps() {
  try {
    return { props: { orders: await load() } };
  } catch (error) {
    return { props: { error: 'Something went wrong' } };
  }
}` }] },
      ] },

    // node:http
    { name: 'a plain server that ends with the message of the file system', code: `
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
createServer(async (req, res) => {
  try {
    res.end(await readFile('index.html'));
  } catch (e) {
    res.writeHead(500);
    res.end(\`Failed: \${e.stack}\`);
  }
});`,
      errors: [
        { messageId: 'stack', line: 9, column: 13, suggestions: [{ messageId: 'generalText', output: `
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
createServer(async (req, res) => {
  try {
    res.end(await readFile('index.html'));
  } catch (e) {
    res.writeHead(500);
    res.end('Something went wrong');
  }
});` }] },
      ] },

    // files
    { name: 'an application file', filename: 'src/server.ts', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json(err));`,
      errors: [
        { messageId: 'wholeError', line: 4, column: 43, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json({ error: 'Internal server error' }));` }] },
      ] },
    { name: 'an example, in strict', options: strict, filename: 'examples/server.ts', code: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json(err));`,
      errors: [
        { messageId: 'wholeError', line: 4, column: 43, suggestions: [{ messageId: 'generalText', output: `
import express from 'express';
const app = express();
app.use((err, req, res, next) => res.json({ error: 'Internal server error' }));` }] },
      ] },
  ],
});
