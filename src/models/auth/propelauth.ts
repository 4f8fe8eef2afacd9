import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@propelauth/express', '@propelauth/fastify', '@propelauth/node', '@propelauth/nextjs/server/app-router', '@propelauth/nextjs/server'],
  docs: 'https://docs.propelauth.com/reference/backend-apis/express',
  places: { auth: ['initAuth()', 'initBaseAuth()'] },
  protections: [
    { at: 'auth.requireUser', gives: 'auth', how: 'middleware' },
    { at: 'auth.{requireOrgMember,requireOrgMemberWithMinimumRole,requireOrgMemberWithExactRole,requireOrgMemberWithPermission,requireOrgMemberWithAllPermissions}()', gives: 'auth', how: 'middleware' },
    { at: 'auth.{requireOrgMemberWithMinimumRole,requireOrgMemberWithExactRole,requireOrgMemberWithPermission,requireOrgMemberWithAllPermissions}()', gives: 'role', how: 'middleware' },
    { at: 'auth.validateAccessTokenAndGetUserClass()', gives: 'auth', how: 'throws' },
    { at: 'getUserOrRedirect()', gives: 'auth', how: 'throws' },
    { at: 'getUser()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: '{getUserOrRedirect,getUser}().await', kind: 'session', shape: 'object' }],
});
