import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['remix-utils/csrf/server'],
  docs: 'https://github.com/sergiodxa/remix-utils#csrf',
  protections: [{ at: 'CSRF#.validate()', gives: 'csrf', how: 'throws' }],
});
