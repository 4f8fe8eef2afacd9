import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['passport', 'koa-passport', '@fastify/passport'],
  docs: 'https://www.passportjs.org/concepts/authentication/strategies/',
  places: { authenticate: ['default.authenticate'] },
  protections: [{ at: 'authenticate()', gives: 'auth', how: 'middleware' }],
  credentials: ['local', 'ldapauth', 'ldap', 'local-login', 'local-signin'].map((given) => ({ at: 'authenticate()', checks: 'password' as const, given })),
});
