import { definePackage } from '../schema.js';

/** Comparing what was sent with what it should be proves the sender, if somebody looks at the answer. */
export default definePackage({
  packages: ['crypto'],
  docs: 'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
  sensitive: [
    { at: '{randomBytes,randomInt,randomUUID}()', is: 'drawn' },
    { at: 'global.crypto.randomUUID()', is: 'drawn' },
    { at: '{scrypt,scryptSync,pbkdf2,pbkdf2Sync}(0)', is: 'password' },
    { at: 'global.Bun.password.{hash,hashSync,verify,verifySync}(0)', is: 'password' },
  ],
  places: { subtle: ['default.subtle', 'webcrypto.subtle', 'global.crypto.subtle'] },
  protections: [
    { at: 'timingSafeEqual()', gives: 'signature', how: 'result' },
    { at: 'verify()', gives: 'signature', how: 'result' },
    { at: '{createVerify,Verify}().verify()', gives: 'signature', how: 'result' },
    { at: 'createVerify().{update,end}().verify()', gives: 'signature', how: 'result' },
    { at: 'subtle.verify()', gives: 'signature', how: 'result' },
  ],
  secretSlots: [
    { at: '{createHmac,Hmac}(1)', is: 'signing', variable: 'HMAC_SECRET' },
    { at: '{createCipheriv,createDecipheriv}(1)', is: 'signing', variable: 'ENCRYPTION_KEY', refusesEmpty: true },
    { at: '{scrypt,scryptSync,pbkdf2,pbkdf2Sync}(0)', is: 'signing', variable: 'ENCRYPTION_KEY' },
    { at: '{hkdf,hkdfSync}(1)', is: 'signing', variable: 'ENCRYPTION_KEY' },
    { at: 'subtle.importKey(1)', is: 'signing', variable: 'HMAC_SECRET', refusesEmpty: true },
  ],
  propagators: [{ at: 'createSecretKey()', from: ['(0)'] }],
});
