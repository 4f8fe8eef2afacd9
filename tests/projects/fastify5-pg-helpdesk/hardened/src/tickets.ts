import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { Type, type Static } from '@sinclair/typebox';

const pool = new Pool();

const Ticket = Type.Object({
  subject: Type.String({ maxLength: 200 }),
  body: Type.String({ maxLength: 20000 }),
  priority: Type.Union([Type.Literal('low'), Type.Literal('high')]),
});

declare module '@fastify/jwt' {
  interface FastifyJWT {
    user: { sub: string; desk: string };
  }
}

async function requireAgent(request: FastifyRequest) {
  await request.jwtVerify();
}

const tickets: FastifyPluginAsync = async (fastify) => {
  fastify.post<{ Body: Static<typeof Ticket> }>('/', { onRequest: requireAgent, schema: { body: Ticket } }, async (request, reply) => {
    const ticket = request.body;
    const { rows } = await pool.query(
      'INSERT INTO tickets (subject, body, priority, desk_id) VALUES ($1, $2, $3, $4) RETURNING id',
      [ticket.subject, ticket.body, ticket.priority, request.user.desk],
    );
    return reply.code(201).send(rows[0]);
  });

  fastify.get<{ Params: { id: string } }>('/:id', { onRequest: requireAgent }, async (request, reply) => {
    try {
      const id = request.params.id;
      const query = 'SELECT * FROM tickets WHERE id = $1 AND desk_id = $2';
      const { rows } = await pool.query(query, [id, request.user.desk]);
      return rows[0] ?? reply.code(404).send({ error: 'No such ticket' });
    } catch (error) {
      request.log.error(error);
      return reply.code(500).send({ error: 'Could not load the ticket' });
    }
  });

  fastify.get<{ Querystring: { ids: string } }>('/many', { onRequest: requireAgent }, async (request) => {
    const ids = request.query.ids.split(',');
    const list = ids.map((_id, index) => `$${index + 2}`).join(',');
    const client = await pool.connect();
    try {
      const { rows } = await client.query(`SELECT id, subject FROM tickets WHERE desk_id = $1 AND id IN (${list})`, [request.user.desk, ...ids]);
      return rows;
    } finally {
      client.release();
    }
  });

  fastify.post('/agents/token', { config: { rateLimit: { max: 5, timeWindow: '15 minutes' } } }, async (request, reply) => {
    const code = (request.body as { code?: unknown }).code;
    if (typeof code !== 'string' || code.length !== 32) return reply.code(400).send({ error: 'Bad code' });
    const { rows } = await pool.query('SELECT id FROM agents WHERE invite_code = $1', [code]);
    if (rows.length === 0) return reply.code(401).send({ error: 'Unknown code' });
    return { id: rows[0].id };
  });
};

export default tickets;
