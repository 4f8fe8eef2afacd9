import { definePackage } from '../schema.js';

/** clerkMiddleware() alone lets everybody through. */
export default definePackage({
  packages: ['@clerk/express', '@clerk/clerk-sdk-node'],
  docs: 'https://clerk.com/docs/reference/express/overview',
  protections: [
    { at: '{requireAuth,ClerkExpressRequireAuth}()', gives: 'auth', how: 'middleware' },
    { at: 'getAuth()', gives: 'auth', how: 'result' },
    { at: 'getAuth().has()', gives: 'role', how: 'result' },
    { at: 'verifyToken()', gives: 'auth', how: 'throws' },
  ],
  sources: [{ at: 'getAuth().{userId,orgId,sessionClaims}', kind: 'session', shape: 'object' }],
});
