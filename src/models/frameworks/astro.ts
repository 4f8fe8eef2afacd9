import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['astro', 'astro/config'],
  docs: 'https://docs.astro.build/en/guides/environment-variables/',
  publicEnv: [{ prefix: 'PUBLIC_', from: ['astro:env/client', 'import.meta.env'] }],
});
