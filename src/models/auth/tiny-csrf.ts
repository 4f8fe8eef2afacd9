import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['tiny-csrf'],
  docs: 'https://github.com/valexandersaulys/tiny-csrf',
  protections: [{ at: 'default()', gives: 'csrf', how: 'middleware' }],
});
