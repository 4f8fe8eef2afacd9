import { definePackage } from '../schema.js';

/** A guard class of the house is mostly `class JwtAuthGuard extends AuthGuard('jwt')`. */
export default definePackage({
  packages: ['@nestjs/passport'],
  docs: 'https://docs.nestjs.com/recipes/passport',
  protections: [{ at: 'AuthGuard()', gives: 'auth', how: 'middleware', unless: ['local', 'anonymous'] }],
  identities: [{ at: 'PassportStrategy()', is: '(0)' }],
});
