import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@clerk/fastify'],
  docs: 'https://clerk.com/docs/reference/fastify/overview',
  protections: [
    { at: 'getAuth()', gives: 'auth', how: 'result' },
    { at: 'getAuth().has()', gives: 'role', how: 'result' },
  ],
  sources: [{ at: 'getAuth().{userId,orgId,sessionClaims}', kind: 'session', shape: 'object' }],
});
