import { definePackage } from '../schema.js';

const SIGNED_IN = 'ensureSignedIn';

export default definePackage({
  packages: ['@workos-inc/authkit-nextjs'],
  docs: 'https://github.com/workos/authkit-nextjs',
  protections: [
    { at: 'withAuth()', gives: 'auth', how: 'result', offWhen: { key: SIGNED_IN, is: true } },
    // It answers a visitor with a redirect, which Next throws.
    { at: 'withAuth()', gives: 'auth', how: 'throws', offWhen: { key: SIGNED_IN, is: 'absent' } },
    { at: 'getUser()', gives: 'auth', how: 'result', offWhen: { key: SIGNED_IN, is: true } },
    { at: 'getUser()', gives: 'auth', how: 'throws', offWhen: { key: SIGNED_IN, is: 'absent' } },
    { at: '{authkitMiddleware,authkitProxy}()', gives: 'auth', how: 'middleware', offWhen: { key: 'middlewareAuth', is: 'absent' } },
    { at: 'authkit()', gives: 'auth', how: 'result' },
    { at: 'validateApiKey()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: '{withAuth,getUser}().await.user', kind: 'session', shape: 'object' }],
});
