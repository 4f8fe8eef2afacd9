import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['fastify-plugin'],
  docs: 'https://github.com/fastify/fastify-plugin#readme',
  places: { app: ['default(0)=>0'] },
  aliases: { app: 'fastify!app' },
  identities: [{ at: 'default()', is: '(0)', shares: true }],
});
