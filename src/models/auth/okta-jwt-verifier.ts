import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@okta/jwt-verifier'],
  docs: 'https://github.com/okta/okta-jwt-verifier-js',
  places: { verifier: ['default#'] },
  protections: [{ at: 'verifier.{verifyAccessToken,verifyIdToken}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'verifier.{verifyAccessToken,verifyIdToken}().await.claims', kind: 'session', shape: 'object' }],
});
