import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-jwt-permissions'],
  docs: 'https://github.com/MichielDeMey/express-jwt-permissions',
  places: { guard: ['default()'] },
  protections: [{ at: 'guard.check()', gives: 'role', how: 'middleware' }],
  identities: [{ at: 'guard.check().unless()', is: 'this' }],
});
