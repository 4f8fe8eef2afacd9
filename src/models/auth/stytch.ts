import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['stytch'],
  docs: 'https://stytch.com/docs/api/session-auth',
  places: { client: ['{Client,B2BClient}#'] },
  protections: [{ at: 'client.sessions.{authenticate,authenticateJwt,authenticateJwtLocal}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'client.sessions.{authenticate,authenticateJwt}().await.session', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: '{Client,B2BClient}(0).secret', is: 'key', variable: 'STYTCH_SECRET' },
  ],
});
