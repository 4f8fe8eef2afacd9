import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['$env/static/private', '$env/dynamic/private'],
  docs: 'https://svelte.dev/docs/kit/$env-static-private',
  serverOnly: [{}],
});
