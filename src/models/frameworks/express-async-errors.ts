import { definePackage } from '../schema.js';

// Patches express when it is imported and exports nothing to call.
export default definePackage({
  packages: ['express-async-errors'],
  docs: 'https://github.com/davidbanham/express-async-errors#readme',
});
