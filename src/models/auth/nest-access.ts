import { definePackage } from '../schema.js';

/** Guards of other libraries for Nest. */
export default definePackage({
  packages: ['nest-access-control', 'nest-casl'],
  docs: 'https://github.com/nestjsx/nest-access-control',
  protections: [{ at: '{ACGuard,AccessGuard}', gives: 'role', how: 'middleware' }],
});
