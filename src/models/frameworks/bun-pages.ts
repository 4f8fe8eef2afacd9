import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bun-plugin-tailwind'],
  docs: 'https://bun.sh/docs/bundler/fullstack',
  publicEnv: [{ prefix: 'BUN_PUBLIC_' }],
});
