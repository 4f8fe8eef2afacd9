import type { FastifyInstance } from 'fastify';

const delivery = {
  type: 'object',
  required: ['order', 'status'],
  properties: { order: { type: 'integer' }, status: { type: 'string', enum: ['shipped', 'delivered', 'lost'] } },
} as const;

export default async function (fastify: FastifyInstance) {
  fastify.post<{ Body: { order: number; status: string } }>('/carrier', { schema: { body: delivery } }, async (request, reply) => { // MISSING require-webhook-signature: limits.md 4, a folder is loaded by its name // SPURIOUS require-route-auth (strict): limits.md 4, a folder is loaded by its name
    const { order, status } = request.body;
    await fastify.pg.query('UPDATE orders SET status = $1 WHERE id = $2', [status, order]);
    return reply.code(204).send();
  });
}
