import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['csurf', '@dr.pogodin/csurf', '@fastify/csrf', 'csrf'],
  docs: 'https://github.com/expressjs/csurf',
  protections: [
    { at: 'default()', gives: 'csrf', how: 'middleware' },
    { at: 'default#.verify()', gives: 'csrf', how: 'result' },
  ],
});
