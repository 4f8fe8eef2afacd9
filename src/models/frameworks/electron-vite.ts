import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['electron-vite'],
  docs: 'https://electron-vite.org/guide/env-and-mode',
  // What runs in the main process is installed on the same machine.
  publicEnv: [{ prefix: 'RENDERER_VITE_' }, { prefix: 'PRELOAD_VITE_' }, { prefix: 'MAIN_VITE_' }],
});
