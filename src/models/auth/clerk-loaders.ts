import { definePackage } from '../schema.js';

/** Clerk in frameworks whose loaders and server functions hand it the request. */
export default definePackage({
  packages: [
    '@clerk/react-router/server', '@clerk/react-router/ssr.server', '@clerk/remix/ssr.server', '@clerk/tanstack-react-start/server', '@clerk/tanstack-start/server',
    '@hono/clerk-auth', '@clerk/hono', 'svelte-clerk/server',
  ],
  docs: 'https://clerk.com/docs/reference/react-router/get-auth',
  protections: [
    { at: '{getAuth,auth}()', gives: 'auth', how: 'result' },
    { at: 'getAuth().await.has()', gives: 'role', how: 'result' },
  ],
  sources: [{ at: '{getAuth,auth}().await.{userId,orgId,sessionClaims}', kind: 'session', shape: 'object' }],
});
