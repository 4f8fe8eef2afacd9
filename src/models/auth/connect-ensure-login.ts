import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['connect-ensure-login'],
  docs: 'https://github.com/jaredhanson/connect-ensure-login',
  protections: [{ at: '{ensureLoggedIn,ensureAuthenticated}()', gives: 'auth', how: 'middleware' }],
});
