import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@kinde-oss/kinde-auth-nextjs', '@kinde-oss/kinde-auth-nextjs/server', '@kinde-oss/kinde-auth-nextjs/middleware'],
  docs: 'https://docs.kinde.com/developer-tools/sdks/backend/nextjs-sdk/',
  places: { session: ['getKindeServerSession()'] },
  protections: [
    { at: 'session.{isAuthenticated,getUser,getIdToken,getAccessToken,getClaim}()', gives: 'auth', how: 'result' },
    { at: 'session.{getPermission,getPermissions,getRoles}()', gives: 'role', how: 'result' },
    { at: '{withAuth,protectApi,protectPage}', gives: 'auth', how: 'middleware' },
    { at: '{withAuth,protectApi,protectPage}()', gives: 'auth', how: 'middleware' },
  ],
  sources: [{ at: 'session.getUser().await', kind: 'session', shape: 'object' }],
  identities: [{ at: '{protectApi,protectPage}()', is: '(0)' }],
});
