import { definePackage } from '../schema.js';

/** An app on Express is set up through Nest's own object. */
export default definePackage({
  packages: ['@nestjs/core'],
  docs: 'https://docs.nestjs.com/security/rate-limiting#proxies',
  settings: [
    { kind: 'proxy', at: '@nestjs/common!app.set(1)', given: 'trust proxy' },
    { kind: 'proxy', at: '@nestjs/common!app.enable(0)', given: 'trust proxy' },
  ],
});
