import { definePackage } from '../schema.js';

/** Strategies that check a password: they stand on the login itself. */
const PASSWORD = ['local', 'ldapauth', 'ldap', 'local-login', 'local-signin'] as const;
/** Strategies that let everybody on: `session` only restores a login that is there. */
const OPEN = ['session', 'anonymous', 'local-signup'] as const;

export default definePackage({
  packages: ['passport', 'koa-passport', '@fastify/passport'],
  docs: 'https://www.passportjs.org/concepts/authentication/strategies/',
  places: {
    authenticate: ['default.authenticate', 'default.{Passport,Authenticator}#.authenticate'],
    visitor: ['express!req', 'koa!ctx', 'fastify!request'],
    user: ['express!req.user', 'koa!ctx.state.user'],
  },
  protections: [
    { at: 'authenticate()', gives: 'auth', how: 'middleware', unless: [...PASSWORD, ...OPEN] },
    { at: 'visitor.{isAuthenticated,isUnauthenticated}()', gives: 'auth', how: 'result' },
    { at: 'user', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'user', kind: 'session', shape: 'object' }],
  credentials: PASSWORD.map((given) => ({ at: 'authenticate()', checks: 'password' as const, given })),
});
