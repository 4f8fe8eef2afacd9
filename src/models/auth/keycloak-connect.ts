import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['keycloak-connect'],
  docs: 'https://www.keycloak.org/securing-apps/nodejs-adapter',
  places: { keycloak: ['default#'] },
  protections: [
    { at: 'keycloak.{protect,enforcer}()', gives: 'auth', how: 'middleware' },
    { at: 'keycloak.enforcer()', gives: 'role', how: 'middleware' },
  ],
});
