import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@node-oauth/oauth2-server', 'oauth2-server'],
  docs: 'https://node-oauthoauth2-server.readthedocs.io/en/master/api/oauth2-server.html',
  places: { server: ['default#'] },
  protections: [{ at: 'server.authenticate()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'server.authenticate().await.user', kind: 'session', shape: 'object' }],
});
