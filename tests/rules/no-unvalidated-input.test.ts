import rule from '../../src/rules/no-unvalidated-input.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-unvalidated-input', rule, {
  valid: [
    { name: 'Nest: a pipe before all handlers and a class for it', code: `
import { Body, Controller, Post, UsePipes, ValidationPipe } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { Users } from './users';
class UserDto { @IsString() @MaxLength(80) name!: string; }
@UsePipes(new ValidationPipe({ whitelist: true }))
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}
  @Post() create(@Body() body: UserDto) { return this.users.create(body); }
}` },
    { name: 'Express: a parsed body', options: strict, code: `
import express from 'express';
import { z } from 'zod';
import { users } from './users.js';
const User = z.object({ name: z.string() });
express().post('/u', async (req, res) => { res.json(await users.create(User.parse(req.body))); });` },
    { name: 'Express: the data of a heeded safeParse', options: strict, code: `
import express from 'express';
import { z } from 'zod';
import { users } from './users.js';
const User = z.object({ name: z.string() });
express().post('/u', async (req, res) => {
  const parsed = User.safeParse(req.body);
  if (!parsed.success) return res.sendStatus(400);
  res.json(await users.create(parsed.data));
});` },
    { name: 'Express: a body replaced by the parsed one', options: strict, code: `
import express from 'express';
import { z } from 'zod';
import { users } from './users.js';
const User = z.object({ name: z.string() });
express().post('/u', async (req, res) => {
  req.body = User.parse(req.body);
  res.json(await users.create(req.body));
});` },
    { name: 'Express: fields checked by hand', options: strict, code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => {
  const { name, age } = req.body;
  if (typeof name !== 'string' || name.length > 80) return res.sendStatus(400);
  if (!Number.isInteger(age) || age < 0) return res.sendStatus(400);
  res.json(await users.create({ name, age }));
});` },
    { name: 'Express: a house validator in the chain', options: strict, code: `
import express from 'express';
import { validateBody } from './validate.js';
import { userSchema } from './schemas.js';
import { users } from './users.js';
express().post('/u', validateBody(userSchema), async (req, res) => { res.json(await users.create(req.body)); });` },
    { name: 'Express: a body that is only logged and echoed', options: strict, code: `
import express from 'express';
express().post('/echo', (req, res) => { console.log(req.body); res.json(req.body); });` },
    { name: 'Express: a closed list', options: strict, code: `
import express from 'express';
import { jobs } from './jobs.js';
const KINDS = ['import', 'export'];
express().post('/jobs', async (req, res) => {
  const { kind } = req.body;
  if (!KINDS.includes(kind)) return res.sendStatus(400);
  res.json(await jobs.start(kind));
});` },
    { name: 'Fastify: a route schema', options: strict, code: `
import Fastify from 'fastify';
import { users } from './users.js';
const app = Fastify();
app.post('/u', { schema: { body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } } }, async (request) => users.create(request.body));` },
    { name: 'Hono: zValidator', options: strict, code: `
import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import { z } from 'zod';
import { users } from './users.js';
const app = new Hono();
app.post('/u', zValidator('json', z.object({ name: z.string() })), async (c) => c.json(await users.create(c.req.valid('json'))));` },
    { name: 'Nest: a DTO class', options: strict, code: `
import { Body, Controller, Post } from '@nestjs/common';
import { CreateUserDto } from './create-user.dto.js';
import { UsersService } from './users.service.js';
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Post() create(@Body() dto: CreateUserDto) { return this.users.create(dto); }
}` },
    { name: 'Next: form data parsed by a schema', filename: 'app/actions.ts', options: strict, code: `
'use server';
import { z } from 'zod';
import { db } from '@/db';
const Post = z.object({ title: z.string().max(120) });
export async function createPost(formData: FormData) {
  const post = Post.parse({ title: formData.get('title') });
  await db.posts.insert(post);
}` },
    { name: 'a handler of another file, in recommended', code: `
import type { Request, Response } from 'express';
import { users } from './users.js';
export const create = async (req: Request, res: Response) => { res.json(await users.create(req.body)); };` },
    { name: 'presence checks, in recommended', code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => {
  const { name } = req.body;
  if (!name) return res.sendStatus(400);
  res.json(await users.create({ name }));
});` },
    { name: 'a handler named in the options', options: [{ ignoreHandlers: ['importAll'] }], code: `
import express from 'express';
import { users } from './users.js';
async function importAll(req, res) { res.json(await users.create(req.body)); }
express().post('/u', importAll);` },
    { name: 'a digest with a secret, which says who sent the body', options: strict, code: `
import crypto from 'node:crypto';
import express from 'express';
express().post('/hooks', (req, res) => {
  const digest = crypto.createHmac('sha256', process.env.SECRET).update(req.body).digest('hex');
  res.sendStatus(digest === req.get('x-signature') ? 204 : 401);
});` },
  ],
  invalid: [
    { name: 'Nest: a pipe has nothing to check where the type is gone at run time', code: `
import { Body, Controller, Post, UsePipes, ValidationPipe } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { Users } from './users';
class UserDto { @IsString() @MaxLength(80) name!: string; }
@UsePipes(new ValidationPipe({ whitelist: true }))
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}
  @Post() create(@Body() body: any) { return this.users.create(body); }
}`, errors: [{ messageId: 'wholeInput', line: 10 }] },
    { name: 'Express: the whole body', code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => { res.json(await users.create(req.body)); });`,
      errors: [{ messageId: 'wholeInput', data: { source: '`req.body`', into: '`users.create`' }, line: 4 }] },
    { name: 'Express: a spread body', code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => { res.json(await users.create({ ...req.body, createdAt: new Date() })); });`,
      errors: [{ messageId: 'wholeInput', line: 4 }] },
    { name: 'Express: fields nobody looks at', code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => {
  const { name, age } = req.body;
  res.json(await users.create({ name, age }));
});`, errors: [{ messageId: 'uncheckedFields', data: { source: '`req.body.name`', into: '`users.create`' }, line: 5 }] },
    { name: 'Express: through a local function', code: `
import express from 'express';
import { users } from './users.js';
const save = (data) => users.create(data);
express().post('/u', async (req, res) => { res.json(await save(req.body)); });`, errors: [{ messageId: 'wholeInput', line: 5 }] },
    { name: 'Express: bound values without a look', code: `
import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().post('/u', async (req, res) => {
  const { name } = req.body;
  await pool.query('INSERT INTO u (name) VALUES ($1)', [name]);
  res.sendStatus(201);
});`, errors: [{ messageId: 'uncheckedFields', line: 6 }] },
    { name: 'Express: a safeParse nobody reads', code: `
import express from 'express';
import { z } from 'zod';
import { users } from './users.js';
const User = z.object({ name: z.string() });
express().post('/u', async (req, res) => {
  User.safeParse(req.body);
  res.json(await users.create(req.body));
});`, errors: [{ messageId: 'ignoredCheck', line: 8 }] },
    { name: 'Express: the original after the check', code: `
import express from 'express';
import { z } from 'zod';
import { users } from './users.js';
const User = z.object({ name: z.string() });
express().post('/u', async (req, res) => {
  const user = User.parse(req.body);
  res.json(await users.create(req.body, user.name));
});`, errors: [{ messageId: 'originalUsed', line: 8 }] },
    { name: 'Express: a cast is no check', code: `
import express from 'express';
import { users, type NewUser } from './users.js';
express().post('/u', async (req, res) => {
  const user = req.body as NewUser;
  res.json(await users.create(user));
});`, errors: [{ messageId: 'wholeInput', line: 5 }] },
    { name: 'Express: a login without a look', code: `
import express from 'express';
import bcrypt from 'bcrypt';
import { users } from './users.js';
express().post('/login', async (req, res) => {
  const { email, password } = req.body;
  const user = await users.findByEmail(email);
  if (!user || !(await bcrypt.compare(password, user.password))) return res.sendStatus(401);
  res.json({ ok: true });
});`, errors: [{ messageId: 'uncheckedFields', line: 6 }] },
    { name: 'Express: a document filled field by field', code: `
import express from 'express';
import { User } from './models.js';
express().put('/u/:id', async (req, res) => {
  const user = await User.findOne({ active: true });
  user.name = req.body.name;
  await user.save();
  res.json(user);
});`, errors: [{ messageId: 'uncheckedFields', line: 6 }] },
    { name: 'Fastify: a body without a schema', code: `
import Fastify from 'fastify';
import { users } from './users.js';
const app = Fastify();
app.post('/u', async (request) => users.create(request.body));`, errors: [{ messageId: 'wholeInput', line: 5 }] },
    { name: 'Koa: the request body', code: `
import Koa from 'koa';
import Router from '@koa/router';
import { users } from './users.js';
const router = new Router();
router.post('/u', async (ctx) => { ctx.body = await users.create(ctx.request.body); });
new Koa().use(router.routes());`, errors: [{ messageId: 'wholeInput', line: 6 }] },
    { name: 'Hono: the bare JSON', code: `
import { Hono } from 'hono';
import { users } from './users.js';
const app = new Hono();
app.post('/u', async (c) => {
  const body = await c.req.json();
  return c.json(await users.create(body));
});`, errors: [{ messageId: 'wholeInput', line: 6 }] },
    { name: 'Nest: an interface checks nothing', code: `
import { Body, Controller, Post } from '@nestjs/common';
import { UsersService } from './users.service.js';
interface NewUser { name: string }
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}
  @Post() create(@Body() dto: NewUser) { return this.users.create(dto); }
}`, errors: [{ messageId: 'wholeInput', line: 8 }] },
    { name: 'Next: a route handler', filename: 'app/api/posts/route.ts', code: `
import { db } from '@/db';
export async function POST(request: Request) {
  const body = await request.json();
  return Response.json(await db.posts.insert(body));
}`, errors: [{ messageId: 'wholeInput', line: 4 }] },
    { name: 'Next: a server action', filename: 'app/actions.ts', code: `
'use server';
import { db } from '@/db';
export async function updateProfile(data: { name: string }) {
  await db.users.update(data);
}`, errors: [{ messageId: 'wholeInput', line: 5 }] },
    { name: 'Next: form data taken as it comes', filename: 'app/actions.ts', code: `
'use server';
import { db } from '@/db';
export async function createPost(formData: FormData) {
  await db.posts.insert({ title: formData.get('title') });
}`, errors: [{ messageId: 'uncheckedFields', line: 5 }] },
    { name: 'Next: the Pages API', filename: 'pages/api/posts.ts', code: `
import { db } from '../../db';
export default async function handler(req, res) {
  res.json(await db.posts.insert(req.body));
}`, errors: [{ messageId: 'wholeInput', line: 4 }] },
    { name: 'presence checks, in strict', options: strict, code: `
import express from 'express';
import { users } from './users.js';
express().post('/u', async (req, res) => {
  const { name } = req.body;
  if (!name) return res.sendStatus(400);
  res.json(await users.create({ name }));
});`, errors: [{ messageId: 'partlyChecked', line: 5 }] },
    { name: 'a handler of another file, in strict', options: strict, code: `
import type { Request, Response } from 'express';
import { users } from './users.js';
export const create = async (req: Request, res: Response) => { res.json(await users.create(req.body)); };`,
      errors: [{ messageId: 'unseenCheck', line: 4 }] },
    { name: 'a token that is looked up by its digest', code: `
import crypto from 'node:crypto';
import express from 'express';
import { pool } from './db.js';
express().post('/reset', async (req, res) => {
  const { token } = req.body;
  await pool.query('DELETE FROM resets WHERE hash = $1', [crypto.createHash('sha256').update(token).digest('hex')]);
  res.end();
});`, errors: [{ messageId: 'uncheckedFields', line: 6 }] },
  ],
});
