import { definePackage } from '../schema.js';

/** Nuxt makes these global by its auto-imports; `#imports` and `#auth` are where they may be imported from by name. */
export default definePackage({
  packages: ['#imports', '#auth'],
  docs: 'https://github.com/atinux/nuxt-auth-utils#server-utils',
  protections: [
    { at: 'global.requireUserSession()', gives: 'auth', how: 'throws' },
    { at: 'requireUserSession()', gives: 'auth', how: 'throws' },
    { at: 'global.getUserSession()', gives: 'auth', how: 'result' },
    { at: '{getUserSession,getServerSession,getToken}()', gives: 'auth', how: 'result' },
  ],
  sources: [
    { at: 'global.{requireUserSession,getUserSession}().await.user', kind: 'session', shape: 'object' },
    { at: '{requireUserSession,getUserSession,getServerSession}().await.user', kind: 'session', shape: 'object' },
  ],
});
