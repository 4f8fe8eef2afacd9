import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['tiny-csrf'],
  docs: 'https://github.com/valexandersaulys/tiny-csrf',
  protections: [{ at: 'default()', gives: 'csrf', how: 'middleware' }],
  secretSlots: [
    { at: 'default(0)', is: 'signing', variable: 'CSRF_SECRET', refusesEmpty: true },
  ],
});
