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

// Limits for the routes that patients use
fastify.register(async (patients) => {
  await patients.register(rateLimit, { max: 5, timeWindow: '15 minutes' });
  patients.register(appointments, { prefix: '/appointments' });
});
fastify.register(accounts, { prefix: '/accounts' });
fastify.register(files, { prefix: '/files' });
fastify.register(management, { prefix: '/staff' });

fastify.setErrorHandler((error, request, reply) => {
  request.log.error(error);
  reply.code(error.statusCode ?? 500).send({ message: 'Internal error', detail: error.stack }); // ! no-stack-trace-leak
});

fastify.listen({ port: process.env.PORT ?? 8080 });
