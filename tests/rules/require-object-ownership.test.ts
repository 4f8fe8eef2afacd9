import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import rule from '../../src/rules/require-object-ownership.js';
import { ruleTester } from './tester.js';

const shop = mkdtempSync(join(tmpdir(), 'predeploy-orders-'));
afterAll(() => { rmSync(shop, { recursive: true, force: true }); });
writeFileSync(join(shop, 'package.json'), '{ "name": "shop" }');
writeFileSync(join(shop, 'routes.ts'), 'export {};');
writeFileSync(join(shop, 'orders.ts'), `
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const find = (id: string) => prisma.order.findUnique({ where: { id } });
export const cancel = (id: string) => prisma.order.update({ where: { id }, data: { cancelled: true } });
export const remove = (id: string) => prisma.order.delete({ where: { id } });
export const removeOwn = (id: string, userId: string) => prisma.order.deleteMany({ where: { id, userId } });
`);

ruleTester.run('require-object-ownership', rule, {
  valid: [
    { name: 'Prisma: the owner in the query', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.order.findFirst({ where: { id: req.params.id, userId: req.user.id } }));
});` },
    { name: 'Prisma: the owner of the parent in the query', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.delete('/tasks/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await prisma.task.deleteMany({ where: { id: req.params.id, project: { ownerId: req.user.id } } });
  res.end();
});` },
    { name: 'Prisma: compared with the user afterwards', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (order === null || order.userId !== req.user.id) return res.sendStatus(404);
  res.json(order);
});` },
    { name: 'Prisma: found by its owner first, deleted by its id then', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const order = await prisma.order.findFirst({ where: { id: req.params.id, userId: req.user.id } });
  if (order === null) return res.sendStatus(404);
  await prisma.order.delete({ where: { id: req.params.id } });
  res.end();
});` },
    { name: 'Prisma: a membership is looked up', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/projects/:id/files', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const membership = await prisma.membership.findFirst({ where: { projectId: req.params.id, userId: req.user.id } });
  if (membership === null) return res.sendStatus(403);
  res.json(await prisma.file.findMany({ where: { projectId: req.params.id } }));
});` },
    { name: 'a role decides', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  if (req.user.role !== 'admin') return res.sendStatus(403);
  await prisma.order.delete({ where: { id: req.params.id } });
  res.end();
});` },
    { name: 'a policy library decides', code: `
import express from 'express';
import passport from 'passport';
import { ForbiddenError } from '@casl/ability';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  ForbiddenError.from(req.ability).throwUnlessCan('read', order);
  res.json(order);
});` },
    { name: 'a function of another file that says it decides', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
import { assertOrderAccess } from './access.js';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await assertOrderAccess(req.user, req.params.id);
  res.json(await prisma.order.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'a middleware that says it decides', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
import { isOrderOwner } from './access.js';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), isOrderOwner, async (req, res) => {
  res.json(await prisma.order.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'no login is proven: another rule speaks', code: `
import express from 'express';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', async (req, res) => {
  res.json(await prisma.order.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'products are there to be read', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/products/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.product.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'the id of who asks', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.patch('/me', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.user.update({ where: { id: req.user.id }, data: { name: String(req.body.name) } }));
});` },
    { name: 'the id in the address is compared with who asks', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/users/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  if (req.params.id !== req.user.id) return res.sendStatus(403);
  res.json(await prisma.user.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'Drizzle: both columns', code: `
import express from 'express';
import passport from 'passport';
import { and, eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from './schema.js';
const app = express();
const db = drizzle(process.env.DATABASE_URL);
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await db.select().from(orders).where(and(eq(orders.id, Number(req.params.id)), eq(orders.userId, req.user.id))));
});` },
    { name: 'pg: both columns', code: `
import express from 'express';
import passport from 'passport';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await pool.query('DELETE FROM notes WHERE id = $1 AND user_id = $2', [req.params.id, req.user.id]);
  res.end();
});` },
    { name: 'Mongoose: the owner in the filter', code: `
import express from 'express';
import passport from 'passport';
import mongoose from 'mongoose';
const app = express();
const Note = mongoose.model('Note');
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await Note.findOneAndDelete({ _id: req.params.id, owner: req.user.id });
  res.end();
});` },
    { name: 'Supabase: the database knows who asks', code: `
import express from 'express';
import passport from 'passport';
import { createClient } from '@supabase/supabase-js';
const app = express();
const supabase = createClient('https://x.example', process.env.SUPABASE_ANON_KEY ?? '');
app.get('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await supabase.from('notes').select('*').eq('id', req.params.id).single());
});` },
    { name: 'knex: where twice', code: `
import express from 'express';
import passport from 'passport';
import knex from 'knex';
const app = express();
const db = knex({ client: 'pg' });
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await db('notes').where('id', req.params.id).andWhere('user_id', req.user.id).del();
  res.end();
});` },
    { name: 'found among those of the user', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const orders = await prisma.order.findMany({ where: { userId: req.user.id } });
  res.json(orders.find((order) => order.id === req.params.id));
});` },
    { name: 'a table that the options call public', options: [{ publicObjects: ['document'] }], code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/documents/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.document.findUnique({ where: { id: req.params.id } }));
});` },
    { name: 'knex: a client proves itself by its id and its secret', code: `
import express from 'express';
import knex from 'knex';
const db = knex({ client: 'pg' });
const app = express();
app.post('/v1/token', async (req, res) => {
  const client = await db('clients').where({ id: req.body.client_id, secret: req.body.client_secret }).first();
  if (!client) return res.status(401).json({ error: 'invalid_client' });
  res.json({ ok: true });
});` },
    { name: 'pg: a placeholder for the owner beside a hole of the template', code: `
import express from 'express';
import passport from 'passport';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.get('/orders', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const { rows } = await pool.query(\`SELECT id FROM orders WHERE user_id = $1 AND total > 0 LIMIT \${Number(req.query.limit)}\`, [req.user.id]);
  res.json(rows);
});` },
    { name: 'pg: a route for staff, whose role is another rule\'s affair', code: `
import express from 'express';
import passport from 'passport';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.post('/admin/orders/:id/refund', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await pool.query('UPDATE orders SET refunded = true WHERE id = $1', [req.params.id]);
  res.end();
});` },
    { name: 'across files: a service that is told who asks', filename: join(shop, 'routes.ts'), code: `
import express from 'express';
import passport from 'passport';
import { cancel, find, remove, removeOwn } from './orders';
const app = express();
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await removeOwn(req.params.id, req.user.id));
});` },
  ],
  invalid: [
    { name: 'Prisma: an order read by its id alone', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.order.findUnique({ where: { id: req.params.id } }));
});`, errors: [{ messageId: 'read', line: 8, column: 18, data: { source: '`req.params.id`', object: 'one of `order`', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'Prisma: a number is an id as well', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const id = Number(req.params.id);
  const order = await prisma.order.findUnique({ where: { id } });
  if (order === null) return res.sendStatus(404);
  res.json(order);
});`, errors: [{ messageId: 'read', line: 9 }] },
    { name: 'Prisma: the owner is what the client says', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await prisma.order.deleteMany({ where: { id: req.params.id, userId: String(req.body.userId) } });
  res.end();
});`, errors: [{ messageId: 'deleted', line: 8 }] },
    { name: 'Prisma: compared, and nothing follows', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const order = await prisma.order.findUnique({ where: { id: req.params.id } });
  if (order?.userId !== req.user.id) console.warn('not theirs');
  res.json(order);
});`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'Prisma: the owner among the data is no condition', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.put('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.order.update({ where: { id: req.params.id }, data: { note: String(req.body.note), userId: req.user.id } }));
});`, errors: [{ messageId: 'changed', line: 8 }] },
    { name: 'Prisma: a product is changed by anybody', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.put('/products/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.product.update({ where: { id: req.params.id }, data: { price: Number(req.body.price) } }));
});`, errors: [{ messageId: 'changed', line: 8 }] },
    { name: 'Prisma: the orders of whoever the address names', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
app.get('/users/:userId/orders', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await prisma.order.findMany({ where: { userId: req.params.userId } }));
});`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'through a function of the same file', code: `
import express from 'express';
import passport from 'passport';
import { PrismaClient } from '@prisma/client';
const app = express();
const prisma = new PrismaClient();
const remove = (id: string) => prisma.invoice.delete({ where: { id } });
app.delete('/invoices/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await remove(req.params.id);
  res.end();
});`, errors: [{ messageId: 'deleted', line: 7, data: { source: '`req.params.id`', object: 'one of `invoice`', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'Drizzle: one column', code: `
import express from 'express';
import passport from 'passport';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { orders } from './schema.js';
const app = express();
const db = drizzle(process.env.DATABASE_URL);
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const [order] = await db.select().from(orders).where(eq(orders.id, Number(req.params.id)));
  res.json(order);
});
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await db.delete(orders).where(eq(orders.id, Number(req.params.id)));
  res.end();
});`, errors: [{ messageId: 'read', line: 10, column: 25 }, { messageId: 'deleted', line: 14, column: 9 }] },
    { name: 'pg: one column', code: `
import express from 'express';
import passport from 'passport';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.put('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await pool.query('UPDATE notes SET text = $1 WHERE id = $2', [String(req.body.text), req.params.id]);
  res.end();
});`, errors: [{ messageId: 'changed', line: 8, data: { source: '`req.params.id`', object: 'one of `notes`', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'mysql2: one column', code: `
import express from 'express';
import passport from 'passport';
import mysql from 'mysql2/promise';
const app = express();
const pool = mysql.createPool({});
app.get('/invoices/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const [rows] = await pool.query('SELECT * FROM invoices WHERE id = ?', [req.params.id]);
  res.json(rows);
});`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'postgres: in a tagged template', code: `
import express from 'express';
import passport from 'passport';
import postgres from 'postgres';
const app = express();
const sql = postgres();
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await sql\`delete from notes where id = \${req.params.id}\`;
  res.end();
});`, errors: [{ messageId: 'deleted', line: 8 }] },
    { name: 'Mongoose: by id', code: `
import express from 'express';
import passport from 'passport';
import mongoose from 'mongoose';
const app = express();
const Note = mongoose.model('Note');
app.get('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await Note.findById(req.params.id).lean());
});
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await Note.deleteOne({ _id: req.params.id });
  res.end();
});`, errors: [{ messageId: 'read', line: 8 }, { messageId: 'deleted', line: 11 }] },
    { name: 'Sequelize: by primary key', code: `
import express from 'express';
import passport from 'passport';
import { Sequelize } from 'sequelize';
const app = express();
const sequelize = new Sequelize('sqlite::memory:');
const Address = sequelize.define('Address', {});
app.get('/addresses/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await Address.findByPk(req.params.id));
});
app.delete('/addresses/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await Address.destroy({ where: { id: req.params.id } });
  res.end();
});`, errors: [{ messageId: 'read', line: 9 }, { messageId: 'deleted', line: 12 }] },
    { name: 'knex: one where', code: `
import express from 'express';
import passport from 'passport';
import knex from 'knex';
const app = express();
const db = knex({ client: 'pg' });
app.delete('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  await db('notes').where('id', req.params.id).del();
  res.end();
});`, errors: [{ messageId: 'deleted', line: 8 }] },
    { name: 'Supabase: with the key that may see all', code: `
import express from 'express';
import passport from 'passport';
import { createClient } from '@supabase/supabase-js';
const app = express();
const supabase = createClient('https://x.example', process.env.SUPABASE_SERVICE_ROLE_KEY ?? '');
app.get('/notes/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await supabase.from('notes').select('*').eq('id', req.params.id).single());
});`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'TypeORM: Nest', code: `
import { Controller, Delete, Param, ParseIntPipe, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Booking } from './booking.entity.js';
@Controller('bookings')
@UseGuards(AuthGuard('jwt'))
export class BookingsController {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}
  @Delete(':id')
  async remove(@Param('id', ParseIntPipe) id: number) {
    await this.bookings.delete(id);
  }
}`, errors: [{ messageId: 'deleted', line: 13, data: { source: '`id`', object: 'one of `bookings`', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'Next: a server action', filename: 'app/actions.ts', code: `
'use server';
import { PrismaClient } from '@prisma/client';
import { getServerSession } from 'next-auth';
const prisma = new PrismaClient();
export async function removeDocument(id: string) {
  const session = await getServerSession();
  if (!session) throw new Error('Log in first');
  await prisma.document.delete({ where: { id } });
}`, errors: [{ messageId: 'deleted', line: 9 }] },
    { name: 'Next: a route handler', filename: 'app/api/documents/[id]/route.ts', code: `
import { PrismaClient } from '@prisma/client';
import { getServerSession } from 'next-auth';
const prisma = new PrismaClient();
export async function GET(request: Request, { params }: { params: { id: string } }) {
  const session = await getServerSession();
  if (!session) return new Response('', { status: 401 });
  return Response.json(await prisma.document.findUnique({ where: { id: params.id } }));
}`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'Fastify: a hook that knows the login', code: `
import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import { Pool } from 'pg';
const app = Fastify();
const pool = new Pool();
await app.register(jwt, { secret: process.env.JWT_SECRET ?? '' });
app.get('/invoices/:id', { onRequest: async (request) => { await request.jwtVerify(); } }, async (request) => {
  return (await pool.query('SELECT * FROM invoices WHERE id = $1', [request.params.id])).rows[0];
});`, errors: [{ messageId: 'read', line: 9 }] },
    { name: 'Hono: a token that proves the login', code: `
import { Hono } from 'hono';
import { jwt } from 'hono/jwt';
import postgres from 'postgres';
const app = new Hono();
const sql = postgres();
app.use('*', jwt({ secret: process.env.JWT_SECRET ?? '', alg: 'HS256' }));
app.get('/invoices/:id', async (c) => c.json(await sql\`select * from invoices where id = \${c.req.param('id')}\`));
export default { fetch: app.fetch };`, errors: [{ messageId: 'read', line: 8 }] },
    { name: 'pg: a placeholder for the id beside a hole of the template', code: `
import express from 'express';
import passport from 'passport';
import { Pool } from 'pg';
const pool = new Pool();
const app = express();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  const { rows } = await pool.query(\`SELECT id FROM orders WHERE total > \${0} AND id = $1\`, [req.params.id]);
  res.json(rows);
});`,
      errors: [{ messageId: 'read', line: 8 }] },
    { name: 'across files: a service that reads', filename: join(shop, 'routes.ts'), code: `
import express from 'express';
import passport from 'passport';
import { cancel, find, remove, removeOwn } from './orders';
const app = express();
app.get('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await find(req.params.id));
});`,
      errors: [{ messageId: 'readElsewhere', line: 7, data: { source: '`req.params.id`', object: 'one of `order`', where: 'orders.ts:4', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'across files: a service that changes', filename: join(shop, 'routes.ts'), code: `
import express from 'express';
import passport from 'passport';
import { cancel, find, remove, removeOwn } from './orders';
const app = express();
app.patch('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await cancel(req.params.id));
});`,
      errors: [{ messageId: 'changedElsewhere', line: 7, data: { source: '`req.params.id`', object: 'one of `order`', where: 'orders.ts:5', form: '`where: { id, userId: session.user.id }`' } }] },
    { name: 'across files: a service that deletes', filename: join(shop, 'routes.ts'), code: `
import express from 'express';
import passport from 'passport';
import { cancel, find, remove, removeOwn } from './orders';
const app = express();
app.delete('/orders/:id', passport.authenticate('jwt', { session: false }), async (req, res) => {
  res.json(await remove(req.params.id));
});`,
      errors: [{ messageId: 'deletedElsewhere', line: 7, data: { source: '`req.params.id`', object: 'one of `order`', where: 'orders.ts:6', form: '`where: { id, userId: session.user.id }`' } }] },
  ],
});
