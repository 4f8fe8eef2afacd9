import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@logto/next', '@logto/next/server-actions', '@logto/next/edge'],
  docs: 'https://docs.logto.io/quick-starts/next-app-router',
  places: { client: ['default#'] },
  protections: [
    { at: 'getLogtoContext()', gives: 'auth', how: 'result' },
    { at: 'client.getLogtoContext()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'getLogtoContext().await.claims', kind: 'session', shape: 'object' }],
});
