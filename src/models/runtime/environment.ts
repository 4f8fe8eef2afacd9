import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['process'],
  docs: 'https://nodejs.org/api/process.html#processenv',
  places: { env: ['global.process.env', 'default.env', 'global.import.meta.env', 'global.Bun.env', 'global.Deno.env'] },
  sources: [
    { at: 'env.*', kind: 'environment', shape: 'string' },
    { at: 'env.get()', kind: 'environment', shape: 'string' },
  ],
  sinks: [
    { at: 'global.process.{stdout,stderr}.write(0)', kind: 'log' },
    { at: 'default.{stdout,stderr}.write(0)', kind: 'log' },
  ],
  // import.meta.env holds what the page may have, in a client.
  sensitive: [{ at: 'global.{process,Bun,Deno}.env', is: 'environment' }, { at: 'default.env', is: 'environment' }],
});
