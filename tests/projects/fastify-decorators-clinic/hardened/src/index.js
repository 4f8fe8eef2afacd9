import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import multipart from '@fastify/multipart';
import { PrismaClient } from '@prisma/client';
import authentication from './authentication.js';
import accounts from './routes/accounts.js';
import appointments from './routes/appointments.js';
import files from './routes/files.js';
import management from './routes/management.js';

const fastify = Fastify({ logger: true, trustProxy: 1 });

fastify.decorate('prisma', new PrismaClient());
fastify.register(multipart, { limits: { fileSize: 5 * 1024 * 1024, files: 1 } });
fastify.register(authentication);

fastify.register(async (entrance) => {
  await entrance.register(rateLimit, { max: 5, timeWindow: '15 minutes' });
  entrance.register(accounts, { prefix: '/accounts' });
});
fastify.register(async (patients) => {
  await patients.register(rateLimit, { max: 60, timeWindow: '1 minute' });
  patients.register(appointments, { prefix: '/appointments' });
  patients.register(files, { prefix: '/files' });
});
fastify.register(management, { prefix: '/staff' });

fastify.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.code(error.statusCode ?? 500).send({ message: 'Internal error' });
});

fastify.listen({ port: process.env.PORT ?? 8080 });
