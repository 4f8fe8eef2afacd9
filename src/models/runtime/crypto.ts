import { definePackage } from '../schema.js';

/** Comparing what was sent with what it should be proves the sender, if somebody looks at the answer. */
export default definePackage({
  packages: ['crypto'],
  docs: 'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
  places: { subtle: ['default.subtle', 'webcrypto.subtle', 'global.crypto.subtle'] },
  protections: [
    { at: 'timingSafeEqual()', gives: 'signature', how: 'result' },
    { at: 'verify()', gives: 'signature', how: 'result' },
    { at: '{createVerify,Verify}().verify()', gives: 'signature', how: 'result' },
    { at: 'createVerify().{update,end}().verify()', gives: 'signature', how: 'result' },
    { at: 'subtle.verify()', gives: 'signature', how: 'result' },
  ],
});
