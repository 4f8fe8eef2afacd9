import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['gridsome'],
  docs: 'https://gridsome.org/docs/environment-variables/',
  publicEnv: [{ prefix: 'GRIDSOME_' }],
});
