import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@t3-oss/env-nextjs', '@t3-oss/env-core', '@t3-oss/env-nuxt'],
  docs: 'https://env.t3.gg/docs/core',
  serverSlots: [{ at: 'createEnv(0)', holds: 'guarded' }],
});
