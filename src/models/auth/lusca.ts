import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['lusca', 'koa-lusca'],
  docs: 'https://github.com/krakenjs/lusca',
  protections: [
    { at: 'default()', gives: 'csrf', how: 'middleware', offWhen: { key: 'csrf', is: 'absent' } },
    { at: 'csrf()', gives: 'csrf', how: 'middleware' },
  ],
});
