import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@vue/cli-service'],
  docs: 'https://cli.vuejs.org/guide/mode-and-env.html',
  publicEnv: [{ prefix: 'VUE_APP_' }],
  clientCode: [{ files: 'src/main.{js,ts}' }],
});
