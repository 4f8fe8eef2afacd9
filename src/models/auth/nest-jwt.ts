import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs/jwt'],
  docs: 'https://docs.nestjs.com/security/authentication',
  places: { service: ['JwtService#'] },
  protections: [
    { at: 'service.{verify,verifyAsync}()', gives: 'auth', how: 'throws' },
    { at: 'service.{verify,verifyAsync}()', gives: 'signature', how: 'throws' },
  ],
  sensitive: [{ at: 'service.{sign,signAsync}()', is: 'token' }],
  sources: [{ at: 'service.{verify,verifyAsync}().await', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'JwtModule.register(0).{secret,privateKey,secretOrPrivateKey}', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: 'JwtModule.registerAsync(0).useFactory=>return.{secret,privateKey,secretOrPrivateKey}', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: 'service.{sign,signAsync,verify,verifyAsync}(1).{secret,privateKey}', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
