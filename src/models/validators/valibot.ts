import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['valibot'],
  docs: 'https://valibot.dev/api/',
  places: {
    outcome: ['safeParse()', 'safeParseAsync().await', 'safeParser()()', 'safeParserAsync()().await'],
  },
  propagators: [
    { at: '{parse,parseAsync,safeParse,safeParseAsync}()', from: ['(1)'] },
    { at: '{parser,safeParser}()()', from: ['(0)'] },
  ],
  sanitizers: [
    { at: 'parse()', kinds: ['shape', 'nosql'] },
    { at: 'parseAsync().await', kinds: ['shape', 'nosql'] },
    { at: 'parser()()', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    // A failed result still holds the input as `output`: only `success` and `issues` tell.
    { at: 'outcome.success', accepts: true, makesSafe: 'outcome.output', kinds: ['shape', 'nosql'] },
    { at: 'outcome.issues', accepts: false, makesSafe: 'outcome.output', kinds: ['shape', 'nosql'] },
    { at: 'is()', accepts: true, argument: 1, kinds: ['shape', 'nosql'] },
    { at: 'assert()', accepts: true, argument: 1, kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: '{number,bigint,toNumber,toBigint,integer,safeInteger}()', admits: 'number' },
    { at: '{boolean,toBoolean}()', admits: 'boolean' },
    { at: '{date,toDate,isoDate,isoTime,isoDateTime,isoTimestamp}()', admits: 'date' },
    { at: '{picklist,enum,enum_,literal}()', admits: 'list' },
    { at: '{uuid,ulid,nanoid,cuid2,ipv4,hexadecimal,digits,octal,decimal}()', admits: 'uuid' },
    { at: 'string()', admits: 'string' },
    { at: '{object,objectAsync,strictObject}()', admits: 'object', fields: 0 },
    { at: '{looseObject,objectWithRest}()', admits: 'unknown-fields', fields: 0 },
    { at: 'record()', admits: 'unknown-fields' },
    { at: '{array,set}()', admits: 'array', fields: 0 },
    { at: '{any,unknown}()', admits: 'any' },
  ],
  identities: [
    { at: '{pipe,pipeAsync,optional,nullable,nullish,undefinedable,exactOptional,nonOptional,nonNullable,nonNullish,fallback,config,partial,required,pick,omit,message}()', is: '(0)' },
  ],
  envDefaults: [{ at: '{optional,nullish,nullable}(1)', named: 'key' }],
});
