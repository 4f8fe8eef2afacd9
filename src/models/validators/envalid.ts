import { definePackage } from '../schema.js';

/** `devDefault` counts outside production alone. */
export default definePackage({
  packages: ['envalid'],
  docs: 'https://github.com/af/envalid#validator-types',
  sources: [{ at: '{cleanEnv,customCleanEnv}().*', kind: 'environment', shape: 'string' }],
  envDefaults: [{ at: '{str,url,email,host}(0).default', named: 'key' }],
});
