import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['wxt'],
  docs: 'https://wxt.dev/guide/essentials/config/environment-variables.html',
  publicEnv: [{ prefix: 'WXT_' }],
});
