import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['better-auth', 'better-auth/minimal'],
  docs: 'https://www.better-auth.com/docs/basic-usage#server-side-1',
  places: { auth: ['betterAuth()'], session: ['auth.api.getSession().await'] },
  protections: [
    { at: 'auth.api.getSession()', gives: 'auth', how: 'result' },
    { at: 'auth.api.{userHasPermission,hasPermission}()', gives: 'role', how: 'result' },
    { at: 'auth.api.verifyApiKey()', gives: 'auth', how: 'result' },
  ],
  sources: [
    { at: 'session.{user,session}', kind: 'session', shape: 'object' },
    { at: 'session.response.{user,session}', kind: 'session', shape: 'object' },
  ],
  secretSlots: [
    { at: 'betterAuth(0).secret', is: 'signing', variable: 'BETTER_AUTH_SECRET' },
    { at: 'betterAuth(0).socialProviders.*.clientSecret', is: 'key', variable: 'AUTH_CLIENT_SECRET' },
  ],
});
