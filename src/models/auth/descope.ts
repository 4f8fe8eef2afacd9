import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@descope/node-sdk', '@descope/nextjs-sdk/server'],
  docs: 'https://docs.descope.com/getting-started/nodejs',
  places: { client: ['default()'] },
  protections: [
    { at: 'client.{validateSession,validateJwt,validateAndRefreshSession}()', gives: 'auth', how: 'throws' },
    { at: 'client.{validateRoles,validateTenantRoles,validatePermissions,validateTenantPermissions}()', gives: 'role', how: 'result' },
    { at: 'session()', gives: 'auth', how: 'result' },
    { at: 'authMiddleware()', gives: 'auth', how: 'middleware' },
  ],
  sources: [{ at: 'client.{validateSession,validateJwt,validateAndRefreshSession}().await.token', kind: 'session', shape: 'object' }],
});
