import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['gatsby'],
  docs: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  publicEnv: [{ prefix: 'GATSBY_' }],
});
