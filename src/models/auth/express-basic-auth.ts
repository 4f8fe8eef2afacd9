import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-basic-auth'],
  docs: 'https://github.com/LionC/express-basic-auth',
  protections: [{ at: 'default()', gives: 'auth', how: 'middleware' }],
  secretSlots: [
    { at: 'default(0).users.*', is: 'password', variable: 'ADMIN_PASSWORD' },
  ],
});
