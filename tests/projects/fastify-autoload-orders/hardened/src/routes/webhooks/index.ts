import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

async function fromCarrier(request: FastifyRequest, reply: FastifyReply) {
  const expected = createHmac('sha256', process.env.CARRIER_SECRET!).update(JSON.stringify(request.body)).digest();
  const given = Buffer.from(String(request.headers['x-carrier-signature']), 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
    return reply.code(401).send();
  }
}

const delivery = {
  type: 'object',
  required: ['order', 'status'],
  properties: { order: { type: 'integer' }, status: { type: 'string', enum: ['shipped', 'delivered', 'lost'] } },
} as const;

export default async function (fastify: FastifyInstance) {
  fastify.post<{ Body: { order: number; status: string } }>('/carrier', { schema: { body: delivery }, preHandler: fromCarrier }, async (request, reply) => {
    const { order, status } = request.body;
    await fastify.pg.query('UPDATE orders SET status = $1 WHERE id = $2', [status, order]);
    return reply.code(204).send();
  });
}
