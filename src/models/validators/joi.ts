import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['joi', '@hapi/joi'],
  docs: 'https://joi.dev/api',
  places: {
    joi: ['default', 'default.Joi'],
    schema: [
      'joi.{any,string,number,boolean,bool,date,object,array,alternatives,alt,binary,function,func,link,symbol,compile,build,valid,equal,allow}()',
      'schema.{keys,append,concat,items,valid,equal,unknown,guid,uuid,isoDate,hex,alphanum,token,ip,try,conditional,when}()',
      '{Schema,ObjectSchema,StringSchema,AnySchema,ArraySchema,NumberSchema,Root}#',
    ],
    checked: ['schema.validate()'],
  },
  propagators: [
    { at: 'schema.{validate,validateAsync}()', from: ['(0)'] },
    { at: 'joi.attempt()', from: ['(0)'] },
  ],
  sanitizers: [
    { at: 'schema.validateAsync().await', kinds: ['shape', 'nosql'] },
    { at: 'joi.attempt()', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    // joi hands back the value even when it refuses it, so only `error` tells.
    { at: 'checked.error', accepts: false, makesSafe: 'checked.value', kinds: ['shape', 'nosql'] },
    { at: 'joi.assert()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: 'joi.number()', admits: 'number' },
    { at: 'joi.{boolean,bool}()', admits: 'boolean' },
    { at: 'joi.date()', admits: 'date' },
    { at: 'schema.isoDate()', admits: 'date' },
    { at: 'schema.{valid,equal}()', admits: 'list' },
    { at: 'joi.{valid,equal}()', admits: 'list' },
    { at: 'schema.{guid,uuid,hex,alphanum,token}()', admits: 'uuid' },
    { at: 'joi.string()', admits: 'string' },
    { at: 'joi.object()', admits: 'object', fields: 0 },
    { at: 'schema.{keys,append}()', admits: 'object', fields: 0 },
    { at: 'joi.{compile,build}()', admits: 'object', fields: 0 },
    { at: 'schema.unknown()', admits: 'unknown-fields' },
    { at: 'joi.array()', admits: 'array' },
    { at: 'schema.items()', admits: 'array', fields: 0 },
    { at: 'joi.any()', admits: 'any' },
  ],
  identities: [
    {
      at: 'schema.{required,optional,forbidden,allow,invalid,disallow,not,default,description,label,messages,message,error,options,prefs,preferences,strict,min,max,length,greater,less,integer,positive,negative,multiple,precision,port,email,uri,domain,hostname,pattern,regex,trim,lowercase,uppercase,case,normalize,truncate,replace,unique,single,sparse,ordered,custom,external,meta,note,tag,example,and,or,xor,nand,oxor,with,without,rename,iso,timestamp,raw,empty,exist,presence,only,strip,cache,bind}()',
      is: 'this',
    },
  ],
  envDefaults: [{ at: 'schema.default(0)', named: 'key' }],
});
