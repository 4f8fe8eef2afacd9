import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@rollup/plugin-replace', 'rollup-plugin-replace'],
  docs: 'https://github.com/rollup/plugins/tree/master/packages/replace',
  publicSlots: [{ at: 'default(0)', holds: 'values' }],
});
