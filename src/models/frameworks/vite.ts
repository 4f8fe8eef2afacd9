import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['vite', 'vite/client', 'parcel', 'rolldown-vite'],
  docs: 'https://vite.dev/guide/env-and-mode',
  publicEnv: [{ prefix: 'VITE_' }, { files: '{vite,vitest,electron.vite}.config.{js,cjs,mjs,ts,cts,mts}', keys: ['define', 'renderer.define'], prefixKey: 'envPrefix' }],
  clientCode: [{ page: true, unless: ['electron', 'nw'] }],
});
