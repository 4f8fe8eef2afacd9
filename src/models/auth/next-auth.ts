import { definePackage } from '../schema.js';

/**
 * Auth.js for Next: version 4's functions, and what version 5's NextAuth({ … }) returns.
 * As a wrapper, `auth((request) => …)` only looks the session up and the handler has to test `request.auth`; exported as
 * the middleware it guards by its `authorized` callback. Both are the same value, which counts as a guard.
 */
export default definePackage({
  packages: ['next-auth', 'next-auth/next', 'next-auth/jwt', 'next-auth/react', 'next-auth/client'],
  docs: 'https://authjs.dev/getting-started/session-management/protecting',
  places: {
    auth: ['default().auth'],
    session: ['{getServerSession,unstable_getServerSession,getSession,getToken}().await', 'auth().await', 'auth(0)=>0.auth'],
  },
  protections: [
    { at: '{getServerSession,unstable_getServerSession,getSession,getToken}()', gives: 'auth', how: 'result' },
    { at: 'auth', gives: 'auth', how: 'middleware' },
    { at: 'auth()', gives: 'auth', how: 'result' },
    { at: 'auth(0)=>0.auth', gives: 'auth', how: 'result' },
  ],
  sources: [
    { at: 'session.{user,sub,email,id}', kind: 'session', shape: 'object' },
  ],
  identities: [{ at: 'auth()', is: '(0)' }],
  secretSlots: [
    { at: '{NextAuthOptions,AuthOptions,NextAuthConfig}#.secret', is: 'signing', variable: 'NEXTAUTH_SECRET' },
    { at: 'default(0).secret', is: 'signing', variable: 'NEXTAUTH_SECRET' },
    { at: 'default(last).secret', is: 'signing', variable: 'NEXTAUTH_SECRET' },
    { at: '{getServerSession,unstable_getServerSession}(last).secret', is: 'signing', variable: 'NEXTAUTH_SECRET' },
    { at: '{getToken,encode,decode}(0).secret', is: 'signing', variable: 'NEXTAUTH_SECRET' },
  ],
});
