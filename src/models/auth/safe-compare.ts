import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['safe-compare', 'tsscmp', 'secure-compare', 'scmp', 'hono/utils/buffer'],
  docs: 'https://github.com/Bruce17/safe-compare',
  protections: [
    { at: 'default()', gives: 'signature', how: 'result' },
    { at: 'timingSafeEqual()', gives: 'signature', how: 'result' },
  ],
});
