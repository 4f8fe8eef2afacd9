import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['waku'],
  docs: 'https://waku.gg/#environment-variables',
  publicEnv: [{ prefix: 'WAKU_PUBLIC_' }],
});
