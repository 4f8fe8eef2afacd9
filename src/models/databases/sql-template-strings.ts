import { definePackage } from '../schema.js';

// Tags that make { text, values } for a driver.
export default definePackage({
  packages: ['sql-template-strings', 'sql-template-tag', '@nearform/sql', 'pg-template-tag'],
  docs: 'https://github.com/blakeembrey/sql-template-tag#readme',
  places: { statement: ['default``', 'SQL``', 'sql``', 'statement.{append,setName,useBind}()'] },
  sinks: [
    { at: 'statement.append(0)', kind: 'sql', safeForm: 'append(SQL`… = ${value}`)' },
    { at: '{raw,unsafe}(0)', kind: 'sql', safeForm: 'SQL`… = ${value}`' },
  ],
  sanitizers: [{ at: '{default,SQL,sql}``', kinds: ['sql'] }, { at: '{join,glue,map,bulk,quoteIdent}()', kinds: ['sql'] }],
});
