import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-jwt-authz'],
  docs: 'https://github.com/auth0/express-jwt-authz',
  protections: [{ at: 'default()', gives: 'role', how: 'middleware' }],
});
