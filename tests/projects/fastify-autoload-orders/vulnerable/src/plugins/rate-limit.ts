import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';

export default async function limits(fastify: FastifyInstance) {
  await fastify.register(rateLimit, { max: 100, timeWindow: '1 minute' });
}
