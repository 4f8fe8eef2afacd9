import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const FOLDER = '/var/lib/clinic';
const TYPES = new Map([['application/pdf', '.pdf'], ['image/png', '.png']]);

export default async function files(fastify) {
  fastify.post('/', { preHandler: [fastify.authenticate] }, async (request, reply) => { // ! require-route-quota (strict)
    const part = await request.file();
    const extension = TYPES.get(part.mimetype);
    if (extension === undefined) return reply.code(415).send();
    const name = randomUUID() + extension;
    await pipeline(part.file, createWriteStream(path.join(FOLDER, name)));
    await fastify.prisma.document.create({ data: { name, patientId: request.user.id } });
    return reply.code(201).send({ name });
  });
}
