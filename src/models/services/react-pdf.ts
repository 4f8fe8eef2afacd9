import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@react-pdf/renderer'],
  docs: 'https://react-pdf.org/node',
  costs: [{ at: '{renderToBuffer,renderToStream,renderToFile,renderToString}()', of: 'render' }],
});
