import { definePackage } from '../schema.js';

/** `app.authenticate` is not the plugin's: the documentation tells people to decorate it, around request.jwtVerify(). */
export default definePackage({
  packages: ['@fastify/jwt', 'fastify-jwt'],
  docs: 'https://github.com/fastify/fastify-jwt',
  protections: [
    { at: 'fastify!request.jwtVerify()', gives: 'auth', how: 'throws' },
    { at: 'fastify!app.jwt.verify()', gives: 'auth', how: 'throws' },
    { at: 'fastify!request.user', gives: 'auth', how: 'result' },
  ],
  sensitive: [{ at: 'fastify!app.jwt.sign()', is: 'token' }, { at: 'fastify!reply.jwtSign()', is: 'token' }],
  sources: [
    { at: 'fastify!request.user', kind: 'session', shape: 'object' },
    { at: 'fastify!request.jwtVerify().await', kind: 'session', shape: 'object' },
    { at: 'fastify!app.jwt.verify()', kind: 'session', shape: 'object' },
  ],
  secretSlots: [
    { at: '{default,fastifyJwt}(1).secret', is: 'signing', variable: 'JWT_SECRET' },
    { at: '{default,fastifyJwt}(1).secret.private', is: 'signing', variable: 'JWT_PRIVATE_KEY' },
  ],
});
