import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs/config'],
  docs: 'https://docs.nestjs.com/techniques/configuration#using-the-configservice',
  sources: [{ at: 'ConfigService#.{get,getOrThrow}()', kind: 'environment', shape: 'string' }],
  envDefaults: [{ at: 'ConfigService#.get(1)', named: 0 }],
});
