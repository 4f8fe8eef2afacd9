import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['pg-promise'],
  docs: 'https://vitaly-t.github.io/pg-promise/Database.html',
  places: {
    db: ['default()()', 'type:IDatabase', 'type:ITask', 'db.{task,taskIf,tx,txIf}(last)=>0', 'db.connect().await'],
    many: ['db.{any,many,manyOrNone,query}'],
    one: ['db.{one,oneOrNone}'],
    call: ['many', 'one', 'db.{none,result,multi,multiResult,map,each,func,proc}'],
  },
  sinks: [
    { at: 'call(0)', kind: 'sql', safeForm: "any('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'call(1)', kind: 'store' },
  ],
  sources: [
    { at: 'many().await[]', kind: 'database', shape: 'object' },
    { at: 'one().await', kind: 'database', shape: 'object' },
  ],
  // as.format(text, values) escapes the values; the text itself goes through as it is.
  propagators: [{ at: 'default().as.format()', from: ['(0)'] }, { at: 'as.format()', from: ['(0)'] }],
  sanitizers: [{ at: 'default().as.{name,alias,text,value,number,json,csv,array,date,bool}()', kinds: ['sql'] }, { at: 'as.{name,alias,text,value,number,json,csv,array,date,bool}()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'default()(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
