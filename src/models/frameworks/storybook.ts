import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['storybook'],
  docs: 'https://storybook.js.org/docs/configure/environment-variables',
  publicEnv: [{ prefix: 'STORYBOOK_' }],
});
