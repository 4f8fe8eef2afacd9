import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sanity'],
  docs: 'https://www.sanity.io/docs/studio/environment-variables',
  publicEnv: [{ prefix: 'SANITY_STUDIO_' }],
});
