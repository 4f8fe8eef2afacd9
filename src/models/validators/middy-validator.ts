import { definePackage } from '../schema.js';

/** Refuses with status 400 what the schema does not accept, before the function runs. */
export default definePackage({
  packages: ['@middy/validator'],
  docs: 'https://middy.js.org/docs/middlewares/validator',
  protections: [{ at: 'default()', gives: 'validation', how: 'middleware' }],
});
