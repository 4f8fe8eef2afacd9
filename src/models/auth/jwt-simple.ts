import { definePackage } from '../schema.js';

/** Small JWT libraries: claims or token first, then the secret. */
export default definePackage({
  packages: ['jwt-simple', 'njwt', '@tsndr/cloudflare-worker-jwt'],
  docs: 'https://www.npmjs.com/package/jwt-simple',
  secretSlots: [
    { at: '{encode,decode,create,sign,verify}(1)', is: 'signing', variable: 'JWT_SECRET' },
  ],
});
