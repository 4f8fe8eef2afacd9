import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['net', 'tls', 'dgram', 'cluster', 'worker_threads', 'http2', 'dns', 'dns/promises', 'async_hooks', 'inspector', 'repl', 'v8', 'diagnostics_channel'],
  docs: 'https://nodejs.org/api/index.html',
  serverOnly: [{}],
});
