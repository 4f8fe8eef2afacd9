import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['dotenv'],
  docs: 'https://github.com/motdotla/dotenv#readme',
  sources: [{ at: 'config().parsed.*', kind: 'environment', shape: 'string' }],
  sensitive: [{ at: 'config().parsed', is: 'environment' }, { at: 'parse()', is: 'environment' }],
});
