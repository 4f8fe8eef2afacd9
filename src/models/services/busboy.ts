import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['busboy', '@fastify/busboy'],
  docs: 'https://github.com/mscdex/busboy#readme',
  costs: [{ at: 'default()', of: 'upload' }, { at: 'default#', of: 'upload' }],
});
