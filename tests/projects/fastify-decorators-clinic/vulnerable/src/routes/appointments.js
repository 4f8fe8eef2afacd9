import { appointment } from '../schemas.js';

export default async function appointments(fastify) {
  const { prisma } = fastify;
  fastify.addHook('preHandler', fastify.authenticate);

  fastify.get('/', async (request) => prisma.appointment.findMany({ where: { patientId: request.user.id } }));

  fastify.post('/', { schema: { body: appointment } }, async (request, reply) => {
    const { doctorId, day } = request.body;
    const created = await prisma.appointment.create({ data: { doctorId, day: new Date(day), patientId: request.user.id } });
    return reply.code(201).send({ id: created.id });
  });

  fastify.get('/:id', async (request, reply) => {
    const found = await prisma.appointment.findUnique({ where: { id: Number(request.params.id) } }); // ! require-object-ownership (strict)
    return found ?? reply.code(404).send();
  });

  fastify.delete('/:id', async (request, reply) => {
    await prisma.appointment.delete({ where: { id: Number(request.params.id) } }); // ! require-object-ownership (strict)
    return reply.code(204).send();
  });
}
