import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs/jwt'],
  docs: 'https://docs.nestjs.com/security/authentication',
  places: { service: ['JwtService#'] },
  protections: [
    { at: 'service.{verify,verifyAsync}()', gives: 'auth', how: 'throws' },
    { at: 'service.{verify,verifyAsync}()', gives: 'signature', how: 'throws' },
  ],
  sources: [{ at: 'service.{verify,verifyAsync}().await', kind: 'session', shape: 'object' }],
});
