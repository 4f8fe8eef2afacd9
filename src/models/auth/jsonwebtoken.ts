import { definePackage } from '../schema.js';

// decode() reads a token without checking it: it proves nothing.
export default definePackage({
  packages: ['jsonwebtoken'],
  docs: 'https://github.com/auth0/node-jsonwebtoken#jwtverifytoken-secretorpublickey-options-callback',
  protections: [
    { at: 'verify()', gives: 'auth', how: 'throws' },
    { at: 'verify()', gives: 'signature', how: 'throws' },
  ],
  sensitive: [{ at: 'sign()', is: 'token' }],
  sources: [
    { at: 'verify()', kind: 'session', shape: 'object' },
    { at: 'verify(last)=>1', kind: 'session', shape: 'object' },
  ],
  secretSlots: [
    { at: '{sign,verify}(1)', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
