import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['web-push'],
  docs: 'https://www.npmjs.com/package/web-push',
  secretSlots: [
    { at: 'setVapidDetails(2)', is: 'key', variable: 'VAPID_PRIVATE_KEY' },
  ],
});
