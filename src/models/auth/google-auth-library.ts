import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['google-auth-library'],
  docs: 'https://developers.google.com/identity/gsi/web/guides/verify-google-id-token',
  places: { client: ['OAuth2Client#'] },
  protections: [{ at: 'client.{verifyIdToken,verifySignedJwtWithCertsAsync}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'client.verifyIdToken().await.getPayload()', kind: 'session', shape: 'object' }],
});
