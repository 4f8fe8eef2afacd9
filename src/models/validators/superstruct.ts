import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['superstruct'],
  docs: 'https://docs.superstructjs.org/api-reference/core',
  places: { outcome: ['validate()', 'struct.validate()'], struct: ['{object,type,string,array,partial,assign,pick,omit,record,union,refine,define,coerce,defaulted}()', 'Struct#'] },
  propagators: [
    { at: '{create,mask,validate}()', from: ['(0)'] },
    { at: 'struct.{create,mask,validate}()', from: ['(0)'] },
  ],
  sanitizers: [
    { at: '{create,mask}()', kinds: ['shape', 'nosql'] },
    { at: 'struct.{create,mask}()', kinds: ['shape', 'nosql'] },
    // The second of the pair is undefined when the check failed.
    { at: 'outcome.1', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    { at: '{assert,is}()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'struct.{assert,is}()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'outcome.0', accepts: false, makesSafe: 'outcome.1', kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: '{number,integer,bigint}()', admits: 'number' },
    { at: 'boolean()', admits: 'boolean' },
    { at: 'date()', admits: 'date' },
    { at: '{enums,literal}()', admits: 'list' },
    { at: 'string()', admits: 'string' },
    { at: 'object()', admits: 'object', fields: 0 },
    { at: 'type()', admits: 'unknown-fields', fields: 0 },
    { at: 'record()', admits: 'unknown-fields' },
    { at: 'array()', admits: 'array', fields: 0 },
    { at: '{any,unknown}()', admits: 'any' },
  ],
  identities: [
    { at: '{optional,nullable,defaulted,size,min,max,nonempty,pattern,refine,trimmed,partial,deprecated}()', is: '(0)' },
    { at: '{pick,omit}()', is: '(0)' },
  ],
});
