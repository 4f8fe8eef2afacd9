import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['connect-roles'],
  docs: 'https://github.com/ForbesLindesay/connect-roles',
  places: { roles: ['default#', 'default()'] },
  protections: [
    { at: 'roles.{can,is}()', gives: 'role', how: 'middleware' },
    { at: 'roles.isAuthenticated()', gives: 'auth', how: 'middleware' },
    { at: 'express!req.{userCan,userIs}()', gives: 'role', how: 'result' },
  ],
});
