import type { FastifyPluginAsync } from 'fastify';
import { Pool } from 'pg';

const pool = new Pool();

type Ticket = { subject: string; body: string; priority: string };

const tickets: FastifyPluginAsync = async (fastify) => {
  fastify.post<{ Body: Ticket }>('/', async (request, reply) => { // ! require-route-auth (strict)
    const ticket = request.body; // ! no-unvalidated-input
    const { rows } = await pool.query(
      'INSERT INTO tickets (subject, body, priority) VALUES ($1, $2, $3) RETURNING id',
      [ticket.subject, ticket.body, ticket.priority],
    );
    return reply.code(201).send(rows[0]);
  });

  fastify.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
    try {
      const id = request.params.id;
      const query = 'SELECT * FROM tickets WHERE id = ' + id;
      const { rows } = await pool.query(query); // ! no-sql-concat
      return rows[0] ?? reply.code(404).send({ error: 'No such ticket' });
    } catch (error) {
      return reply.code(500).send({ error: String(error) }); // ! no-stack-trace-leak
    }
  });

  fastify.get<{ Querystring: { ids: string } }>('/many', async (request) => {
    const ids = request.query.ids.split(',');
    const list = ids.map((id) => `'${id}'`).join(',');
    const client = await pool.connect();
    try {
      const { rows } = await client.query(`SELECT id, subject FROM tickets WHERE id IN (${list})`); // ! no-sql-concat
      return rows;
    } finally {
      client.release();
    }
  });

  fastify.post('/agents/token', async (request, reply) => { // ! require-auth-rate-limit
    const code = (request.body as { code?: unknown }).code;
    if (typeof code !== 'string' || code.length !== 32) return reply.code(400).send({ error: 'Bad code' });
    const { rows } = await pool.query('SELECT id FROM agents WHERE invite_code = $1', [code]);
    if (rows.length === 0) return reply.code(401).send({ error: 'Unknown code' });
    return { id: rows[0].id };
  });
};

export default tickets;
