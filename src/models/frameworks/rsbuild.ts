import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@rsbuild/core', '@rspress/core'],
  docs: 'https://rsbuild.rs/guide/advanced/env-vars',
  publicEnv: [{ prefix: 'PUBLIC_', from: ['import.meta.env'] }, { files: 'rsbuild.config.{js,mjs,ts,mts}', keys: 'source.define' }],
  clientCode: [{ files: 'src/index.{js,jsx,ts,tsx}' }],
});
