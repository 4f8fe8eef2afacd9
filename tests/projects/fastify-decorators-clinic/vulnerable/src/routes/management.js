import { doctor } from '../schemas.js';

export default async function management(fastify) {
  const { prisma } = fastify;

  fastify.get('/patients', { preHandler: [fastify.authenticate] }, async () => { // ! require-admin-role
    return prisma.patient.findMany({ select: { id: true, email: true } });
  });

  fastify.post('/doctors', { schema: { body: doctor } }, async (request, reply) => { // ! require-route-auth
    const { name, field } = request.body;
    const created = await prisma.doctor.create({ data: { name, field } });
    return reply.code(201).send({ id: created.id });
  });
}
