import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@ngx-env/builder'],
  docs: 'https://github.com/chihab/ngx-env',
  publicEnv: [{ prefix: 'NG_APP_' }],
});
