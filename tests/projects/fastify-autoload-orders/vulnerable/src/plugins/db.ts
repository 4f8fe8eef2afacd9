import postgres from '@fastify/postgres';
import fp from 'fastify-plugin';

export default fp(async (fastify) => {
  await fastify.register(postgres, { connectionString: process.env.DATABASE_URL });
}, { name: 'db' });
