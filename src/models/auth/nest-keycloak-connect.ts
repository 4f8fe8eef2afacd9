import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nest-keycloak-connect'],
  docs: 'https://github.com/ferrerojosh/nest-keycloak-connect',
  protections: [
    { at: 'AuthGuard', gives: 'auth', how: 'middleware' },
    { at: '{RoleGuard,ResourceGuard}', gives: 'role', how: 'middleware' },
  ],
});
