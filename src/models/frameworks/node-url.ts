import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['url', 'querystring', 'qs'],
  docs: 'https://nodejs.org/api/url.html',
  propagators: [
    { at: 'parse()', from: ['(0)'] },
    { at: '{URL,URLSearchParams}#', from: ['(0)', '(1)'] },
  ],
});
