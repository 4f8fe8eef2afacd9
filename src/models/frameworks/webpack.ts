import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['webpack', '@rspack/core'],
  docs: 'https://webpack.js.org/plugins/define-plugin/',
  publicSlots: [
    { at: '{DefinePlugin,EnvironmentPlugin}(0)', holds: 'values' },
    { at: 'rspack.{DefinePlugin,EnvironmentPlugin}(0)', holds: 'values' },
  ],
});
