import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['tweetnacl', '@noble/ed25519', '@noble/curves/ed25519'],
  docs: 'https://github.com/dchest/tweetnacl-js#signatures',
  protections: [
    { at: 'sign.detached.verify()', gives: 'signature', how: 'result' },
    { at: '{verify,verifyAsync}()', gives: 'signature', how: 'result' },
    { at: 'ed25519.verify()', gives: 'signature', how: 'result' },
  ],
});
