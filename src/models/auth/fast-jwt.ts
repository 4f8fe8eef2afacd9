import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['fast-jwt'],
  docs: 'https://github.com/nearform/fast-jwt#createverifier',
  protections: [
    { at: 'createVerifier()()', gives: 'auth', how: 'throws' },
    { at: 'createVerifier()()', gives: 'signature', how: 'throws' },
  ],
  sources: [{ at: 'createVerifier()().await', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: '{createSigner,createVerifier}(0).key', is: 'signing', variable: 'JWT_SECRET' },
  ],
});
