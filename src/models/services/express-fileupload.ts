import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express-fileupload'],
  docs: 'https://github.com/richardgirges/express-fileupload#readme',
  costs: [{ at: 'default()', of: 'upload' }],
});
