import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import cors from '@fastify/cors';
import jwt from '@fastify/jwt';
import rateLimit from '@fastify/rate-limit';
import { compare } from 'bcryptjs';
import pg from 'pg';
import tickets from './tickets.js';

const app = Fastify({ logger: true });
const db = new pg.Pool({ connectionString: process.env.DATABASE_URL });
const allowed = ['https://desk.example.com'];

await app.register(cors, {
  origin: (origin, cb) => cb(null, origin !== undefined && allowed.includes(origin)),
  credentials: true,
});
await app.register(jwt, { secret: process.env.JWT_SECRET! });
await app.register(rateLimit, { max: 5, timeWindow: '15 minutes' });

const loginSchema = {
  body: {
    type: 'object',
    required: ['email', 'password'],
    additionalProperties: false,
    properties: { email: { type: 'string', format: 'email' }, password: { type: 'string', maxLength: 72 } },
  },
};

app.post('/login', { schema: loginSchema }, async (request, reply) => {
  const { email, password } = request.body as { email: string; password: string };
  const { rows } = await db.query('SELECT id, password, desk_id FROM agents WHERE email = $1', [email]);
  if (rows.length === 0 || !(await compare(password, rows[0].password))) {
    request.log.warn({ email, length: password.length }, 'wrong password');
    return reply.code(401).send({ error: 'Wrong email or password' });
  }
  return { token: app.jwt.sign({ sub: rows[0].id, desk: rows[0].desk_id }, { expiresIn: '8h' }) };
});

app.route({
  method: 'POST',
  url: '/otp/verify',
  schema: {
    body: {
      type: 'object',
      required: ['agentId', 'code'],
      properties: { agentId: { type: 'integer' }, code: { type: 'string', pattern: '^[0-9]{6}$' } },
    },
  },
  handler: async (request, reply) => {
    const { agentId, code } = request.body as { agentId: number; code: string };
    const found = await db.query('SELECT 1 FROM otp_codes WHERE agent_id = $1 AND code = $2', [agentId, code]);
    return found.rowCount ? { ok: true } : reply.code(401).send({ ok: false });
  },
});

async function search(request: FastifyRequest<{ Querystring: { q: string; status?: string } }>, reply: FastifyReply) {
  const { q, status } = request.query;
  const statusFilter = status ? 'AND status = $2' : '';
  const result = await db.query({
    text: `SELECT id, subject FROM tickets WHERE subject ILIKE $1 ${statusFilter}`,
    values: status ? [`%${q}%`, status] : [`%${q}%`],
  });
  return reply.send(result.rows);
}

app.get('/search', search);

app.get('/health', async () => ({ ok: true }));

await app.register(tickets, { prefix: '/tickets' });

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  if (error.validation) {
    return reply.status(400).send({ error: 'Invalid request', details: error.validation });
  }
  return reply.status(500).send({ error: 'Internal Server Error' });
});

await app.listen({ port: 3000, host: '0.0.0.0' });
