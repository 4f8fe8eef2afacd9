import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['body-parser'],
  docs: 'https://expressjs.com/en/resources/middleware/body-parser.html',
  protections: [{ at: 'default.{json,urlencoded,text,raw}()', gives: 'body-limit', how: 'middleware' }],
});
