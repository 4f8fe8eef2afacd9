import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['csrf-csrf'],
  docs: 'https://github.com/Psifi-Solutions/csrf-csrf',
  places: { csrf: ['doubleCsrf()'] },
  protections: [
    { at: 'csrf.doubleCsrfProtection', gives: 'csrf', how: 'middleware' },
    { at: 'csrf.validateRequest()', gives: 'csrf', how: 'result' },
  ],
  secretSlots: [
    { at: 'doubleCsrf(0).getSecret=>return', is: 'signing', variable: 'CSRF_SECRET' },
  ],
});
