import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['fastify'],
  docs: 'https://fastify.dev/docs/latest/Reference/Server/#trustproxy',
  settings: [{ kind: 'proxy', at: '{default,fastify}(0)', trustsAll: 'trustProxy' }],
});
