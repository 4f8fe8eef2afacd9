import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@angular/core', '@angular/cli'],
  docs: 'https://angular.dev/tools/cli/environments',
  publicEnv: [{ files: 'environments/environment*.{ts,js}', keys: '', exportName: 'environment' }],
  clientCode: [{ files: '**/src/main.ts' }],
});
