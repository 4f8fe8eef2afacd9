import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pg-format', 'node-pg-format', '@scaleleap/pg-format'],
  docs: 'https://github.com/datalanche/node-pg-format#readme',
  // %I and %L quote their values. %s does not: what it carries is not seen.
  propagators: [{ at: '{default,withArray,format}()', from: ['(0)'] }],
  sanitizers: [{ at: '{ident,literal}()', kinds: ['sql'] }],
});
