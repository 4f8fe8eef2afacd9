import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono/jwt', 'hono/jwk'],
  docs: 'https://hono.dev/docs/middleware/builtin/jwt',
  protections: [
    { at: 'jwt()', gives: 'auth', how: 'middleware' },
    { at: 'jwk()', gives: 'auth', how: 'middleware', offWhen: { key: 'allow_anon', is: true } },
    { at: '{verify,verifyWithJwks}()', gives: 'auth', how: 'throws' },
    { at: 'verify()', gives: 'signature', how: 'throws' },
  ],
  sensitive: [{ at: 'sign()', is: 'token' }],
  sources: [
    { at: '{verify,verifyWithJwks}().await', kind: 'session', shape: 'object' },
    { at: 'hono!ctx.var.jwtPayload', kind: 'session', shape: 'object' },
  ],
  secretSlots: [
    { at: 'jwt(0).secret', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: '{sign,verify}(1)', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
