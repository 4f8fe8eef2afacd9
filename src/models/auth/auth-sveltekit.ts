import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@auth/sveltekit', 'svelte-clerk'],
  docs: 'https://authjs.dev/reference/sveltekit',
  places: { session: ['@sveltejs/kit!event.locals.{auth,getSession}().await'] },
  protections: [{ at: '@sveltejs/kit!event.locals.{auth,getSession}()', gives: 'auth', how: 'result' }],
  sources: [{ at: 'session.{user,userId}', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'SvelteKitAuth(0).secret', is: 'signing', variable: 'AUTH_SECRET' },
    { at: 'SvelteKitAuth(0)=>return.secret', is: 'signing', variable: 'AUTH_SECRET' },
  ],
});
