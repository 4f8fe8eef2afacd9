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
  secretSlots: [
    { at: 'WorkOS(0)', is: 'key', variable: 'WORKOS_API_KEY' },
    { at: 'client.webhooks.{constructEvent,verifyHeader}(0).secret', is: 'signing', variable: 'WORKOS_WEBHOOK_SECRET' },
    { at: 'client.userManagement.loadSealedSession(0).cookiePassword', is: 'signing', variable: 'WORKOS_COOKIE_PASSWORD', refusesEmpty: true },
  ],
});
