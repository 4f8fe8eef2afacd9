import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sqlstring', 'sqlstring-sqlite'],
  docs: 'https://github.com/mysqljs/sqlstring#readme',
  // format(text, values) escapes the values; the text itself goes through as it is.
  propagators: [{ at: 'format()', from: ['(0)'] }],
  sinks: [{ at: 'raw(0)', kind: 'sql', safeForm: "format('… = ?', [value])" }],
  sanitizers: [{ at: '{escape,escapeId}()', kinds: ['sql'] }],
});
