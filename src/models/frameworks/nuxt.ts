import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nuxt', 'nuxt/config'],
  docs: 'https://nuxt.com/docs/guide/going-further/runtime-config',
  publicEnv: [{ prefix: 'NUXT_PUBLIC_' }, { files: 'nuxt.config.{js,mjs,ts,mts}', keys: ['runtimeConfig.public', 'publicRuntimeConfig', 'appConfig'] }],
});
