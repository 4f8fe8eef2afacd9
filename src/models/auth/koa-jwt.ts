import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-jwt'],
  docs: 'https://github.com/koajs/jwt',
  places: { guard: ['default()'] },
  protections: [{ at: 'guard', gives: 'auth', how: 'middleware', offWhen: { key: 'passthrough', is: true } }],
  identities: [{ at: 'guard.unless()', is: 'this' }],
  secretSlots: [
    { at: 'default(0).secret', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
