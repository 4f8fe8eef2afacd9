import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-body', 'koa-bodyparser', '@koa/bodyparser'],
  docs: 'https://github.com/koajs/koa-body#readme',
  protections: [{ at: '{default,koaBody,bodyParser}()', gives: 'body-limit', how: 'middleware' }],
});
