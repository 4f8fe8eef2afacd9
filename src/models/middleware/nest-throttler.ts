import { definePackage } from '../schema.js';

/** `ttl` counts seconds up to release 4 (a bare bag, two arguments) and milliseconds from 5 on (lists, named throttlers). */
export default definePackage({
  packages: ['@nestjs/throttler'],
  docs: 'https://docs.nestjs.com/security/rate-limiting',
  protections: [
    { at: 'ThrottlerGuard', gives: 'rate-limit', how: 'middleware' },
    // Alone it only changes the numbers; the guard it speaks to is nearly always global and in another file.
    { at: '@Throttle', gives: 'rate-limit', how: 'middleware' },
  ],
  settings: [
    { kind: 'rate-limit', at: 'Throttle(0).*', window: 'ttl', windowUnit: 'ms', max: 'limit', block: 'blockDuration', skip: 'skipIf', overrides: true, defaults: {} },
    { kind: 'rate-limit', at: 'Throttle(0)', window: 1, windowUnit: 's', max: 0, overrides: true, defaults: {} },
    { kind: 'rate-limit', at: 'ThrottlerModule.forRoot(0)', window: 'ttl', windowUnit: 's', max: 'limit', skip: 'skipIf', defaults: {} },
    { kind: 'rate-limit', at: 'ThrottlerModule.forRoot(0)[]', window: 'ttl', windowUnit: 'ms', max: 'limit', block: 'blockDuration', skip: 'skipIf', defaults: {} },
    { kind: 'rate-limit', at: 'ThrottlerModule.forRoot(0).throttlers[]', window: 'ttl', windowUnit: 'ms', max: 'limit', block: 'blockDuration', skip: 'skipIf', defaults: {} },
  ],
});
