import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['tedious'],
  docs: 'https://tediousjs.github.io/tedious/api-connection.html',
  secretSlots: [
    { at: 'Connection(0).authentication.options.password', is: 'password', variable: 'DB_PASSWORD' },
  ],
});
