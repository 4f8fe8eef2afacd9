import { definePackage } from '../schema.js';

// Registered as plugin(app, options).
export default definePackage({
  packages: ['@fastify/session', '@fastify/secure-session', 'fastify-session', 'fastify-secure-session'],
  docs: 'https://github.com/fastify/session#options',
  settings: [
    { kind: 'session', at: '{default,fastifySession,fastifySecureSession}(1)', sameSite: 'cookie.sameSite', secure: 'cookie.secure', httpOnly: 'cookie.httpOnly', defaults: { secure: true, httpOnly: true } },
  ],
  secretSlots: [
    { at: '{default,fastifySession,fastifySecureSession}(1).{secret,key}', is: 'signing', variable: 'SESSION_SECRET', refusesEmpty: true },
  ],
});
