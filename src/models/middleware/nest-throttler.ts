import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs/throttler'],
  docs: 'https://docs.nestjs.com/security/rate-limiting',
  protections: [
    { at: 'ThrottlerGuard', gives: 'rate-limit', how: 'middleware' },
    // Alone it only changes the numbers; the guard it speaks to is nearly always global and in another file.
    { at: '@Throttle', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [
    { kind: 'rate-limit', at: 'Throttle(0).*', window: 'ttl', windowUnit: 'ms', max: 'limit', defaults: {} },
    { kind: 'rate-limit', at: 'ThrottlerModule.forRoot(0)[]', window: 'ttl', windowUnit: 'ms', max: 'limit', defaults: {} },
    { kind: 'rate-limit', at: 'ThrottlerModule.forRoot(0).throttlers[]', window: 'ttl', windowUnit: 'ms', max: 'limit', defaults: {} },
  ],
});
