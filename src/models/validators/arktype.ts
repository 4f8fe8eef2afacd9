import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['arktype'],
  docs: 'https://arktype.io/docs/type-api',
  places: {
    schema: ['type()', 'type.{enumerated,valueOf,instanceOf,unit,or,and,merge,raw}()', 'scope().type()', 'scope().export().*', 'schema.{onUndeclaredKey,partial,required,pick,omit,merge,array,or,and,pipe,narrow,filter,default,optional,describe,configure,to,atLeastLength,atMostLength,matching}()', 'schema.in', 'Type#'],
  },
  propagators: [
    { at: 'schema()', from: ['(0)'] },
    { at: 'schema.{assert,from}()', from: ['(0)'] },
  ],
  sanitizers: [
    // Called, a type returns what it accepted or a list of errors, never the refused input.
    { at: 'schema()', kinds: ['shape', 'nosql'] },
    { at: 'schema.{assert,from}()', kinds: ['shape', 'nosql'] },
  ],
  guards: [{ at: 'schema.allows()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] }],
  schemas: [
    // Undeclared keys stay unless onUndeclaredKey or a '+' key says otherwise.
    { at: 'type()', admits: 'object', fields: 0 },
    { at: 'type.{enumerated,valueOf,unit}()', admits: 'list' },
  ],
});
