import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-basic-auth'],
  docs: 'https://github.com/LionC/express-basic-auth',
  protections: [{ at: 'default()', gives: 'auth', how: 'middleware' }],
});
