import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@sveltejs/kit'],
  docs: 'https://svelte.dev/docs/kit/$env-static-public',
  publicEnv: [{ prefix: 'PUBLIC_', from: ['$env/static/public', '$env/dynamic/public', 'import.meta.env'] }],
});
