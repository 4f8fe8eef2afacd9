import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['plasmo'],
  docs: 'https://docs.plasmo.com/framework/env',
  publicEnv: [{ prefix: 'PLASMO_PUBLIC_' }],
});
