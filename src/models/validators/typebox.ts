import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@sinclair/typebox', '@sinclair/typebox/value', '@sinclair/typebox/compiler', '@sinclair/typebox/type', 'typebox', 'typebox/value', 'typebox/compile', 'typebox/schema', '@fastify/type-provider-typebox'],
  docs: 'https://github.com/sinclairzx81/typebox',
  places: {
    t: ['default', 'default.Type'],
    value: ['default', 'default.Value'],
    compiled: ['TypeCompiler.Compile()', 'Compile()', '{TypeCheck,Validator}#'],
  },
  propagators: [
    { at: 'value.{Parse,Decode,Cast,Convert,Clean,Default}()', from: ['(1)'] },
    { at: 'compiled.{Parse,Decode}()', from: ['(0)'] },
  ],
  sanitizers: [
    { at: 'value.{Parse,Decode,Cast}()', kinds: ['shape', 'nosql'] },
    { at: 'compiled.{Parse,Decode}()', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    { at: 'value.{Check,Assert}()', accepts: true, argument: 1, kinds: ['shape', 'nosql'] },
    { at: 'compiled.Check()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: 't.{Number,Integer,BigInt}()', admits: 'number' },
    { at: 't.Boolean()', admits: 'boolean' },
    { at: 't.Date()', admits: 'date' },
    { at: 't.{Literal,Enum,Null,Undefined,KeyOf}()', admits: 'list' },
    { at: 't.String()', admits: 'string' },
    { at: 't.Object()', admits: 'object', fields: 0 },
    { at: 't.Record()', admits: 'unknown-fields' },
    { at: 't.Array()', admits: 'array', fields: 0 },
    { at: 't.{Any,Unknown}()', admits: 'any' },
  ],
  identities: [{ at: 't.{Optional,Readonly,Partial,Required,Pick,Omit}()', is: '(0)' }],
});
