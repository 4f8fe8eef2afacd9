import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-async-handler', 'express-async-wrap', '@awaitjs/express'],
  docs: 'https://github.com/Abazhenov/express-async-handler#readme',
  identities: [{ at: '{default,wrap}()', is: '(0)' }],
});
