import { definePackage } from '../schema.js';

/** With a visitor's session the service itself refuses what is not theirs; get() rejects without a login. */
export default definePackage({
  packages: ['node-appwrite', 'appwrite'],
  docs: 'https://appwrite.io/docs/products/auth/server-side-rendering',
  places: { account: ['Account#'] },
  protections: [{ at: 'account.{get,getSession}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'account.get().await', kind: 'session', shape: 'object' }],
});
