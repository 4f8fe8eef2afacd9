import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@clerk/backend'],
  docs: 'https://clerk.com/docs/reference/backend/verify-token',
  places: { client: ['createClerkClient()', 'Clerk()'] },
  protections: [
    { at: 'verifyToken()', gives: 'auth', how: 'throws' },
    { at: 'client.authenticateRequest()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'verifyToken().await', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'createClerkClient(0).secretKey', is: 'key', variable: 'CLERK_SECRET_KEY' },
    { at: 'verifyToken(1).secretKey', is: 'key', variable: 'CLERK_SECRET_KEY' },
  ],
});
