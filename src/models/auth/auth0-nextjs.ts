import { definePackage } from '../schema.js';

/** The client's own `middleware()` only keeps the session: it lets everybody through. */
export default definePackage({
  packages: ['@auth0/nextjs-auth0', '@auth0/nextjs-auth0/edge', '@auth0/nextjs-auth0/server'],
  docs: 'https://auth0.github.io/nextjs-auth0/',
  places: { client: ['default', 'Auth0Client#', 'initAuth0()'] },
  protections: [
    { at: 'client.getSession()', gives: 'auth', how: 'result' },
    { at: 'client.getAccessToken()', gives: 'auth', how: 'throws' },
    { at: 'client.{withApiAuthRequired,withPageAuthRequired}', gives: 'auth', how: 'middleware' },
    { at: 'client.{withApiAuthRequired,withPageAuthRequired,withMiddlewareAuthRequired}()', gives: 'auth', how: 'middleware' },
  ],
  sources: [{ at: 'client.getSession().await.user', kind: 'session', shape: 'object' }],
  identities: [{ at: 'client.{withApiAuthRequired,withPageAuthRequired,withMiddlewareAuthRequired}()', is: '(0)' }],
  secretSlots: [
    { at: '{Auth0Client,initAuth0}(0).secret', is: 'signing', variable: 'AUTH0_SECRET', refusesEmpty: true },
    { at: '{Auth0Client,initAuth0}(0).clientSecret', is: 'key', variable: 'AUTH0_CLIENT_SECRET' },
  ],
});
