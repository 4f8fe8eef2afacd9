import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nuxt', 'nuxt/config', '#imports', '#app'],
  docs: 'https://nuxt.com/docs/guide/going-further/runtime-config',
  publicEnv: [{ prefix: 'NUXT_PUBLIC_' }, { files: 'nuxt.config.{js,mjs,ts,mts}', keys: ['runtimeConfig.public', 'publicRuntimeConfig', 'appConfig', 'vite.define'] }],
  clientCode: [{ files: '{app/,}{app,error,components/**/*,pages/**/*,layouts/**/*,composables/**/*,plugins/**/*,middleware/**/*,app.config}.{js,ts,jsx,tsx,vue}', except: '**/plugins/**/*.server.{js,ts}' }],
  serverOnly: [{ files: 'server/**/*.{js,ts,mjs,mts}' }],
  // Keys outside of `public` are empty in the browser; Nuxt itself fills `app`.
  serverSlots: [
    { at: 'global.useRuntimeConfig()', holds: 'settings', open: ['public', 'app', 'nitro'] },
    { at: 'useRuntimeConfig()', holds: 'settings', open: ['public', 'app', 'nitro'] },
  ],
});
