import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['util'],
  docs: 'https://nodejs.org/api/util.html#utilinspectobject-options',
  propagators: [
    { at: 'inspect()', from: ['(0)'] },
    { at: '{format,formatWithOptions}()', from: ['(*)'] },
  ],
});
