import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['firebase-admin', 'firebase-admin/auth'],
  docs: 'https://firebase.google.com/docs/auth/admin/verify-id-tokens',
  places: { auth: ['default.auth()', 'getAuth()', 'initializeApp().auth()', 'app().auth()', 'type:Auth'] },
  protections: [{ at: 'auth.{verifyIdToken,verifySessionCookie}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'auth.{verifyIdToken,verifySessionCookie}().await', kind: 'session', shape: 'object' }],
  serverOnly: [{}],
});
