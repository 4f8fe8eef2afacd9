import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['errorhandler'],
  docs: 'https://expressjs.com/en/resources/middleware/errorhandler.html',
  exposes: [{ at: 'default()', shows: 'stack' }],
});
