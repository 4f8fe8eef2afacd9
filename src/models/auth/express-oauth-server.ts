import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@node-oauth/express-oauth-server', 'express-oauth-server', 'koa-oauth-server'],
  docs: 'https://github.com/node-oauth/express-oauth-server',
  places: { server: ['default#'] },
  protections: [{ at: 'server.authenticate()', gives: 'auth', how: 'middleware' }],
});
