import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['csrf-csrf'],
  docs: 'https://github.com/Psifi-Solutions/csrf-csrf',
  places: { csrf: ['doubleCsrf()'] },
  protections: [
    { at: 'csrf.doubleCsrfProtection', gives: 'csrf', how: 'middleware' },
    { at: 'csrf.validateRequest()', gives: 'csrf', how: 'result' },
  ],
});
