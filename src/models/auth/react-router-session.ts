import { definePackage } from '../schema.js';

/** Who is in the session is asked by its key, which stands in an argument: any of them counts. */
export default definePackage({
  packages: ['react-router', '@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', '@react-router/node', '@react-router/cloudflare'],
  docs: 'https://reactrouter.com/explanation/sessions-and-cookies',
  places: {
    storage: ['{createCookieSessionStorage,createSessionStorage,createMemorySessionStorage,createFileSessionStorage,createWorkersKVSessionStorage}()', 'type:SessionStorage'],
    session: ['storage.getSession().await', 'type:Session'],
  },
  protections: [{ at: 'session.{get,has}()', gives: 'auth', how: 'result' }],
  sources: [{ at: 'session.get()', kind: 'session', shape: 'string' }],
  secretSlots: [
    { at: '{createCookieSessionStorage,createSessionStorage,createMemorySessionStorage,createFileSessionStorage,createWorkersKVSessionStorage}(0).cookie.secrets', is: 'signing', variable: 'SESSION_SECRET' },
    { at: 'createCookie(1).secrets', is: 'signing', variable: 'COOKIE_SECRET' },
  ],
});
