import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@thallesp/nestjs-better-auth'],
  docs: 'https://github.com/thallesp/nestjs-better-auth',
  protections: [{ at: 'AuthGuard', gives: 'auth', how: 'middleware' }],
});
