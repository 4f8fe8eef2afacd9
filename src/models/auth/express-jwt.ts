import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-jwt'],
  docs: 'https://github.com/auth0/express-jwt',
  places: { guard: ['expressjwt()', 'default()'] },
  protections: [
    { at: 'guard', gives: 'auth', how: 'middleware', offWhen: { key: 'credentialsRequired', is: false } },
    { at: 'express!req.auth', gives: 'auth', how: 'result' },
  ],
  // Since version 7; before that the claims were in req.user.
  sources: [{ at: 'express!req.auth', kind: 'session', shape: 'object' }],
  identities: [{ at: 'guard.unless()', is: 'this' }],
  secretSlots: [
    { at: '{expressjwt,default}(0).secret', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
