import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@edge-csrf/nextjs', '@edge-csrf/express', '@edge-csrf/sveltekit', '@edge-csrf/node-http', 'edge-csrf'],
  docs: 'https://github.com/kubetail-org/edge-csrf',
  protections: [
    { at: '{createCsrfMiddleware,createCsrfHandle}()', gives: 'csrf', how: 'middleware' },
    { at: 'createCsrfProtect()()', gives: 'csrf', how: 'throws' },
    // Version 1 told the answer instead of throwing.
    { at: 'default()()', gives: 'csrf', how: 'result' },
  ],
});
