import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@elysiajs/jwt'],
  docs: 'https://elysiajs.com/plugins/jwt',
  secretSlots: [
    { at: '{default,jwt}(0).secret', is: 'signing', variable: 'JWT_SECRET' },
  ],
});
