import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['expo'],
  docs: 'https://docs.expo.dev/guides/environment-variables/',
  publicEnv: [{ prefix: 'EXPO_PUBLIC_' }],
});
