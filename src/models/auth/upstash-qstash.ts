import { definePackage } from '../schema.js';

const WRAPPERS = '{verifySignature,verifySignatureEdge,verifySignatureAppRouter,verifySignatureSvelte,verifySignatureNuxt,verifySignatureH3,verifySignatureSolidjs}';

export default definePackage({
  packages: ['@upstash/qstash', '@upstash/qstash/nextjs', '@upstash/qstash/dist/nextjs', '@upstash/qstash/svelte', '@upstash/qstash/nuxt', '@upstash/qstash/h3', '@upstash/qstash/solidjs'],
  docs: 'https://upstash.com/docs/qstash/howto/signature',
  protections: [
    { at: 'Receiver#.verify()', gives: 'signature', how: 'throws' },
    { at: WRAPPERS, gives: 'signature', how: 'middleware' },
    { at: `${WRAPPERS}()`, gives: 'signature', how: 'middleware' },
  ],
  identities: [{ at: `${WRAPPERS}()`, is: '(0)' }],
  secretSlots: [
    { at: 'Receiver(0).{currentSigningKey,nextSigningKey}', is: 'signing', variable: 'QSTASH_CURRENT_SIGNING_KEY' },
    { at: 'Client(0).token', is: 'key', variable: 'QSTASH_TOKEN' },
  ],
});
