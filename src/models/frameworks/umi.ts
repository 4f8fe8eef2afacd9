import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['umi', '@umijs/max'],
  docs: 'https://umijs.org/docs/guides/env-variables',
  publicEnv: [{ prefix: 'UMI_APP_' }],
});
