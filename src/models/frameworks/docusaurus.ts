import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@docusaurus/core'],
  docs: 'https://docusaurus.io/docs/api/docusaurus-config#customFields',
  publicEnv: [{ files: 'docusaurus.config.{js,cjs,mjs,ts,mts}', keys: ['customFields', 'themeConfig'] }],
});
