import type { FastifyInstance } from 'fastify';

const delivery = {
  type: 'object',
  required: ['order', 'status'],
  properties: { order: { type: 'integer' }, status: { type: 'string', enum: ['shipped', 'delivered', 'lost'] } },
} as const;

export default async function (fastify: FastifyInstance) {
  fastify.post<{ Body: { order: number; status: string } }>('/carrier', { schema: { body: delivery } }, async (request, reply) => { // ! require-webhook-signature
    const { order, status } = request.body;
    await fastify.pg.query('UPDATE orders SET status = $1 WHERE id = $2', [status, order]);
    return reply.code(204).send();
  });
}
