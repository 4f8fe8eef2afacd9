import { definePackage } from '../schema.js';

/** Each failure lengthens the wait, up to maxWait: there is no window to put a number on, so it has no settings row. */
export default definePackage({
  packages: ['express-brute'],
  docs: 'https://github.com/AdamPflug/express-brute',
  places: { brute: ['default#'] },
  protections: [
    { at: 'brute.prevent', gives: 'rate-limit', how: 'middleware' },
    { at: 'brute.getMiddleware()', gives: 'rate-limit', how: 'middleware' },
  ],
});
