import { definePackage } from '../schema.js';

/** Ciphers and signers that are made with their key. */
export default definePackage({
  packages: ['cryptr', 'simple-crypto-js', 'keygrip'],
  docs: 'https://www.npmjs.com/package/cryptr',
  secretSlots: [
    { at: 'default(0)', is: 'signing', variable: 'ENCRYPTION_KEY', refusesEmpty: true },
  ],
});
