import { definePackage } from '../schema.js';

/** clerkMiddleware() alone lets everybody through: what its callback does is what counts. */
export default definePackage({
  packages: ['@clerk/nextjs/server', '@clerk/nextjs', '@clerk/nextjs/api', '@clerk/nextjs/app-beta', '@clerk/astro/server'],
  docs: 'https://clerk.com/docs/reference/nextjs/app-router/auth',
  places: {
    auth: ['default.auth', 'clerkMiddleware(0)=>0'],
    session: ['auth().await', 'getAuth()'],
  },
  protections: [
    { at: 'auth()', gives: 'auth', how: 'result' },
    { at: '{getAuth,currentUser}()', gives: 'auth', how: 'result' },
    { at: 'auth.protect()', gives: 'auth', how: 'throws' },
    { at: 'session.protect()', gives: 'auth', how: 'throws' },
    { at: 'auth.protect()', gives: 'role', how: 'throws', offWhen: { key: 'role', is: 'absent' } },
    { at: 'auth.protect()', gives: 'role', how: 'throws', offWhen: { key: 'permission', is: 'absent' } },
    { at: 'session.has()', gives: 'role', how: 'result' },
    // Before clerkMiddleware: it guards all that `publicRoutes` does not name.
    { at: 'authMiddleware()', gives: 'auth', how: 'middleware' },
  ],
  sources: [
    { at: 'session.{userId,orgId,sessionClaims}', kind: 'session', shape: 'object' },
    { at: 'currentUser().await', kind: 'session', shape: 'object' },
  ],
  identities: [{ at: 'clerkMiddleware()', is: '(0)' }],
  pathTests: [{ at: 'createRouteMatcher()' }],
});
