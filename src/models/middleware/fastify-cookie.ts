import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@fastify/cookie', 'fastify-cookie'],
  docs: 'https://github.com/fastify/fastify-cookie#options',
  settings: [
    { kind: 'cookie', name: 0, at: 'fastify!reply.{setCookie,cookie}(2)', sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } },
  ],
  secretSlots: [
    { at: '{default,fastifyCookie}(1).secret', is: 'signing', variable: 'COOKIE_SECRET' },
  ],
});
