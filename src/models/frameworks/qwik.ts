import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@builder.io/qwik', '@builder.io/qwik-city', '@qwik.dev/core'],
  docs: 'https://qwik.dev/docs/env-variables/',
  publicEnv: [{ prefix: 'PUBLIC_', from: ['import.meta.env'] }],
});
