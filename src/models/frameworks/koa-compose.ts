import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa-compose'],
  docs: 'https://github.com/koajs/compose#readme',
  places: { ctx: ['default(0)[]=>0'] },
  aliases: { ctx: 'koa!ctx' },
  identities: [{ at: 'default()', is: '(0)' }],
});
