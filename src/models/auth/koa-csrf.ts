import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-csrf'],
  docs: 'https://github.com/koajs/csrf',
  protections: [
    { at: 'default()', gives: 'csrf', how: 'middleware' },
    // Before version 4 it was a class.
    { at: 'default#', gives: 'csrf', how: 'middleware' },
  ],
});
