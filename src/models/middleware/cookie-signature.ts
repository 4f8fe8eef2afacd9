import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['cookie-signature'],
  docs: 'https://www.npmjs.com/package/cookie-signature',
  secretSlots: [
    { at: '{sign,unsign}(1)', is: 'signing', variable: 'COOKIE_SECRET' },
  ],
});
