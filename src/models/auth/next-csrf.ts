import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['next-csrf'],
  docs: 'https://github.com/j0lv3r4/next-csrf',
  places: { csrf: ['nextCsrf().csrf'] },
  protections: [
    { at: 'csrf', gives: 'csrf', how: 'middleware' },
    { at: 'csrf()', gives: 'csrf', how: 'middleware' },
  ],
  identities: [{ at: 'csrf()', is: '(0)' }],
  secretSlots: [
    { at: 'nextCsrf(0).secret', is: 'signing', variable: 'CSRF_SECRET' },
  ],
});
