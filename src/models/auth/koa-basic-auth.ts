import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-basic-auth'],
  docs: 'https://github.com/koajs/basic-auth',
  protections: [{ at: 'default()', gives: 'auth', how: 'middleware' }],
});
