import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['crypto-js', 'crypto-js/core', 'crypto-es'],
  docs: 'https://cryptojs.gitbook.io/docs/',
  secretSlots: [
    { at: 'default.{AES,DES,TripleDES,Rabbit,RC4}.{encrypt,decrypt}(1)', is: 'signing', variable: 'ENCRYPTION_KEY' },
    { at: '{HmacSHA1,HmacSHA224,HmacSHA256,HmacSHA384,HmacSHA512,HmacMD5}(1)', is: 'signing', variable: 'HMAC_SECRET' },
  ],
});
