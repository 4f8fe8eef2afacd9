import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['multer', '@koa/multer', 'koa-multer', 'fastify-multer'],
  docs: 'https://github.com/expressjs/multer#readme',
  costs: [{ at: 'default().{single,array,fields,any}()', of: 'upload' }],
  serverOnly: [{}],
});
