import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-mount'],
  docs: 'https://github.com/koajs/mount#readme',
  identities: [{ at: 'default()', is: '(last)' }],
});
