import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['next-auth/middleware'],
  docs: 'https://next-auth.js.org/configuration/nextjs#middleware',
  protections: [
    { at: 'default', gives: 'auth', how: 'middleware' },
    { at: 'withAuth', gives: 'auth', how: 'middleware' },
    { at: '{default,withAuth}()', gives: 'auth', how: 'middleware' },
  ],
  identities: [{ at: '{default,withAuth}()', is: '(0)' }],
});
