import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['esbuild'],
  docs: 'https://esbuild.github.io/api/#define',
  publicSlots: [{ at: '{build,buildSync,context,transform,transformSync}(0).define', holds: 'values', unless: { key: 'platform', is: 'node' } }, { at: '{transform,transformSync}(1).define', holds: 'values', unless: { key: 'platform', is: 'node' } }],
});
