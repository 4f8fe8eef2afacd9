import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['hono-sessions'],
  docs: 'https://github.com/jcs224/hono_sessions#readme',
  settings: [
    { kind: 'session', at: 'sessionMiddleware(0)', sameSite: 'cookieOptions.sameSite', secure: 'cookieOptions.secure', httpOnly: 'cookieOptions.httpOnly', defaults: { secure: false, httpOnly: false } },
  ],
  secretSlots: [
    { at: 'sessionMiddleware(0).encryptionKey', is: 'signing', variable: 'SESSION_ENCRYPTION_KEY', refusesEmpty: true },
  ],
});
