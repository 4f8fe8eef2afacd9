import type { FastifyInstance } from 'fastify';

export default async function (fastify: FastifyInstance) {
  fastify.get('/staff', { onRequest: [fastify.authenticate] }, async () => { // ! require-admin-role
    const { rows } = await fastify.pg.query('SELECT id, email, role FROM staff');
    return rows;
  });

  fastify.get<{ Querystring: { month: string } }>('/report', async (request) => { // ! require-route-auth
    const { rows } = await fastify.pg.query(`SELECT sum(total) FROM orders WHERE month = '${request.query.month}'`); // ! no-sql-concat
    return rows[0];
  });
}
