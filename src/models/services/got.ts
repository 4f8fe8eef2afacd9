import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['got'],
  docs: 'https://github.com/sindresorhus/got/blob/main/documentation/2-options.md#password',
  secretSlots: [
    { at: '{default,got}(1).password', is: 'password', variable: 'API_PASSWORD' },
    { at: '{default,got}.{get,post,put,patch,delete}(1).password', is: 'password', variable: 'API_PASSWORD' },
    { at: '{default,got}.extend(0).password', is: 'password', variable: 'API_PASSWORD' },
  ],
});
