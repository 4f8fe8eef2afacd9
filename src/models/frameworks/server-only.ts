import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['server-only'],
  docs: 'https://nextjs.org/docs/app/getting-started/server-and-client-components#preventing-environment-poisoning',
  serverOnly: [{ marks: true }],
});
