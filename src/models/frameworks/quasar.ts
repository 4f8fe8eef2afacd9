import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['quasar', '@quasar/app-vite', '@quasar/app-webpack'],
  docs: 'https://quasar.dev/quasar-cli-vite/handling-process-env',
  publicEnv: [{ files: 'quasar.config.{js,ts,mjs,cjs}', keys: 'build.env' }],
});
