import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['csrf-sync'],
  docs: 'https://github.com/Psifi-Solutions/csrf-sync',
  places: { csrf: ['csrfSync()'] },
  protections: [
    { at: 'csrf.csrfSynchronisedProtection', gives: 'csrf', how: 'middleware' },
    { at: 'csrf.isRequestValid()', gives: 'csrf', how: 'result' },
  ],
});
