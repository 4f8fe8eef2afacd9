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
});
