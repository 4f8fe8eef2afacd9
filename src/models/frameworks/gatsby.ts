import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['gatsby'],
  docs: 'https://www.gatsbyjs.com/docs/how-to/local-development/environment-variables/',
  publicEnv: [{ prefix: 'GATSBY_' }, { files: 'gatsby-config.{js,cjs,mjs,ts}', keys: 'siteMetadata' }],
  clientCode: [
    { files: '{gatsby-browser,src/pages/**/*,src/templates/**/*}.{js,jsx,ts,tsx}', serverExports: ['getServerData', 'config'] },
  ],
});
