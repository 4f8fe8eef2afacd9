import Fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import cors from '@fastify/cors';
import jwt from '@fastify/jwt';
import { compare } from 'bcryptjs';
import pg from 'pg';
import tickets from './tickets.js';

const app = Fastify({ logger: true });
const db = new pg.Pool({ connectionString: process.env.DATABASE_URL });

await app.register(cors, {
  origin: (origin, cb) => cb(null, true), // ! no-permissive-cors
  credentials: true,
});
await app.register(jwt, { secret: process.env.JWT_SECRET ?? 'helpdesk' }); // ! no-secret-fallback

app.post('/login', async (request, reply) => { // ! require-auth-rate-limit
  const { email, password } = request.body as { email: string; password: string }; // ! no-unvalidated-input
  const { rows } = await db.query('SELECT id, password FROM agents WHERE email = $1', [email]);
  if (rows.length === 0 || !(await compare(password, rows[0].password))) {
    request.log.warn({ email, password }, 'wrong password'); // ! no-sensitive-logs
    return reply.code(401).send({ error: 'Wrong email or password' });
  }
  return { token: app.jwt.sign({ sub: rows[0].id }) };
});

app.route({ // ! require-auth-rate-limit
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
  const statusFilter = status ? `AND status = '${status}'` : '';
  const result = await db.query({ text: `SELECT id, subject FROM tickets WHERE subject ILIKE $1 ${statusFilter}`, values: [`%${q}%`] }); // ! no-sql-concat
  return reply.send(result.rows);
}

app.get('/search', search);

app.get('/health', async () => ({ ok: true }));

await app.register(tickets, { prefix: '/tickets' });

app.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.status(error.statusCode ?? 500).send({ error: error.name, stack: error.stack }); // ! no-stack-trace-leak
});

await app.listen({ port: 3000, host: '0.0.0.0' });
