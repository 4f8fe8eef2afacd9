import type { FastifyInstance } from 'fastify';

const id = { type: 'object', required: ['id'], properties: { id: { type: 'integer', minimum: 1 } } } as const;

export default async function (fastify: FastifyInstance) {
  fastify.addHook('onRequest', fastify.authenticate);

  fastify.get('/', async (request) => {
    const { rows } = await fastify.pg.query('SELECT id, total FROM orders WHERE customer_id = $1', [request.user.id]);
    return rows;
  });

  fastify.get<{ Params: { id: number } }>('/:id', { schema: { params: id } }, async (request, reply) => {
    const { rows } = await fastify.pg.query('SELECT * FROM orders WHERE id = $1 AND customer_id = $2', [request.params.id, request.user.id]);
    return rows[0] ?? reply.code(404).send();
  });

  fastify.delete<{ Params: { id: number } }>('/:id', { schema: { params: id } }, async (request, reply) => {
    const { rows } = await fastify.pg.query('SELECT customer_id FROM orders WHERE id = $1', [request.params.id]);
    if (rows[0]?.customer_id !== request.user.id) return reply.code(404).send();
    await fastify.pg.query('DELETE FROM orders WHERE id = $1', [request.params.id]);
    return reply.code(204).send();
  });
}
