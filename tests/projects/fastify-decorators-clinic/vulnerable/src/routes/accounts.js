import bcrypt from 'bcrypt';
import { credentials, verification } from '../schemas.js';

export default async function accounts(fastify) {
  const { prisma } = fastify;

  fastify.post('/sign-up', async (request, reply) => { // ! require-auth-rate-limit
    const { email, password } = request.body; // ! no-unvalidated-input
    const patient = await prisma.patient.create({ data: { email, hash: await bcrypt.hash(password, 12) } });
    return reply.code(201).send({ id: patient.id });
  });

  fastify.post('/sign-in', { schema: { body: credentials } }, async (request, reply) => { // ! require-auth-rate-limit
    const patient = await prisma.patient.findUnique({ where: { email: request.body.email } });
    if (!patient || !(await bcrypt.compare(request.body.password, patient.hash))) {
      return reply.code(401).send({ message: 'Wrong email or password' });
    }
    const token = await reply.jwtSign({ id: patient.id, role: patient.role }, { expiresIn: '8h' });
    return reply.setCookie('token', token, { path: '/', httpOnly: true, secure: true }).send({ ok: true }); // MISSING require-csrf-protection: limits.md 1, the plugin that reads the cookie is in another file
  });

  fastify.post('/verify-code', { schema: { body: verification } }, async (request, reply) => { // ! require-auth-rate-limit
    const { email, code } = request.body;
    const { count } = await prisma.patient.updateMany({ where: { email, code }, data: { verified: true, code: null } });
    return reply.code(count === 1 ? 204 : 400).send();
  });
}
