import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@workos-inc/node'],
  docs: 'https://workos.com/docs/events/data-syncing/webhooks',
  places: {
    client: ['WorkOS#'],
    session: ['client.userManagement.loadSealedSession()'],
  },
  protections: [
    { at: 'client.webhooks.{constructEvent,verifyHeader}()', gives: 'signature', how: 'throws' },
    { at: 'client.actions.{constructAction,verifyHeader}()', gives: 'signature', how: 'throws' },
    { at: 'session.authenticate()', gives: 'auth', how: 'result' },
    { at: 'client.userManagement.authenticateWithSessionCookie()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: 'session.authenticate().await.user', kind: 'session', shape: 'object' }],
});
