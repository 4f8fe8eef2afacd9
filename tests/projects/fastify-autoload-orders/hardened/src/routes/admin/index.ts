import type { FastifyInstance } from 'fastify';

export default async function (fastify: FastifyInstance) {
  fastify.addHook('onRequest', fastify.authenticate);
  fastify.addHook('preHandler', fastify.requireAdmin);

  fastify.get('/staff', async () => {
    const { rows } = await fastify.pg.query('SELECT id, email, role FROM staff');
    return rows;
  });

  fastify.get<{ Querystring: { month: string } }>('/report', async (request) => {
    const { rows } = await fastify.pg.query('SELECT sum(total) FROM orders WHERE month = $1', [request.query.month]);
    return rows[0];
  });
}
