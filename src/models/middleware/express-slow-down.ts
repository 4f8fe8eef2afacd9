import { definePackage } from '../schema.js';

/** Delays answers and refuses none: who sends requests side by side waits no longer than once. So it protects nothing here. */
export default definePackage({
  packages: ['express-slow-down'],
  docs: 'https://github.com/express-rate-limit/express-slow-down',
  places: { slower: ['default()', 'slowDown()'] },
});
