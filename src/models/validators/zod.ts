import { definePackage } from '../schema.js';

/** zod 3, 4 and mini. Methods that only narrow or describe a schema are that schema; what widens it has a row. */
export default definePackage({
  packages: ['zod', 'zod/v3', 'zod/v4', 'zod/mini', 'zod/v4-mini', 'zod/v4/mini', '@hono/zod-openapi', 'nestjs-zod/z', 'astro/zod', 'astro:schema', '@zod/mini'],
  docs: 'https://zod.dev/api',
  places: {
    z: ['default', 'default.z'],
    schema: [
      'z.{string,number,int,int32,uint32,float32,float64,bigint,int64,uint64,boolean,date,symbol,undefined,null,void,never,any,unknown,enum,nativeEnum,literal,templateLiteral,object,strictObject,looseObject,interface,array,set,tuple,record,partialRecord,looseRecord,map,union,xor,discriminatedUnion,intersection,optional,nullable,nullish,nonoptional,readonly,lazy,preprocess,pipe,transform,custom,instanceof,file,json,stringbool,stringFormat,email,url,httpUrl,uuid,uuidv4,uuidv6,uuidv7,guid,nanoid,cuid,cuid2,ulid,xid,ksuid,ipv4,ipv6,cidrv4,cidrv6,base64,base64url,hex,hostname,e164,jwt,emoji,lowercase,codec,extend,safeExtend,merge,pick,omit,partial,required,keyof,catchall,prefault,catch,_default}()',
      'z.coerce.{string,number,bigint,boolean,date}()',
      'z.iso.{date,time,datetime,duration}()',
      'schema.{extend,safeExtend,augment,merge,and,or,array,passthrough,loose,nonstrict,catchall,strict,strip,transform,uuid,guid,cuid2,ulid,nanoid,datetime,date,time,ip,ipv4,ipv6,keyof,unwrap,setKey,pipe,refine,superRefine,check,brand,apply,with}()',
      'schema.element',
      'schema.shape.*',
      '{ZodType,ZodTypeAny,ZodSchema,Schema,ZodObject,AnyZodObject,ZodEffects,ZodRawShape,ZodArray,ZodString,ZodNumber,ZodEnum,ZodUnion,ZodDiscriminatedUnion,ZodPipe,ZodOptional,ZodMiniType,ZodMiniObject}#',
      'z.{ZodType,ZodTypeAny,ZodSchema,Schema,ZodObject,AnyZodObject,ZodEffects,ZodArray,ZodMiniType,ZodMiniObject}#',
    ],
    parsed: ['schema.{safeParse,safeDecode}()', 'schema.{safeParseAsync,spa,safeDecodeAsync}().await', 'z.{safeParse,safeDecode}()', 'z.{safeParseAsync,safeDecodeAsync}().await'],
  },
  propagators: [
    { at: 'schema.{parse,parseAsync,decode,decodeAsync,safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}()', from: ['(0)'] },
    { at: 'z.{parse,parseAsync,decode,decodeAsync,safeParse,safeParseAsync,safeDecode,safeDecodeAsync}()', from: ['(1)'] },
  ],
  sanitizers: [
    { at: 'schema.{parse,decode}()', kinds: ['shape', 'nosql'] },
    { at: 'schema.{parseAsync,decodeAsync}().await', kinds: ['shape', 'nosql'] },
    { at: 'z.{parse,decode}()', kinds: ['shape', 'nosql'] },
    { at: 'z.{parseAsync,decodeAsync}().await', kinds: ['shape', 'nosql'] },
    // Undefined when the check failed: whoever ignores `success` gets nothing, not the client's value.
    { at: 'parsed.data', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    { at: 'parsed.success', accepts: true, makesSafe: 'parsed.data', kinds: ['shape', 'nosql'] },
    { at: 'parsed.error', accepts: false, makesSafe: 'parsed.data', kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: 'z.{number,int,int32,uint32,float32,float64,bigint,int64,uint64}()', admits: 'number' },
    { at: 'z.coerce.{number,bigint}()', admits: 'number' },
    { at: 'z.{boolean,stringbool}()', admits: 'boolean' },
    { at: 'z.coerce.boolean()', admits: 'boolean' },
    { at: 'z.date()', admits: 'date' },
    { at: 'z.coerce.date()', admits: 'date' },
    { at: 'z.iso.{date,time,datetime,duration}()', admits: 'date' },
    { at: 'schema.{datetime,date,time}()', admits: 'date' },
    { at: 'z.{enum,nativeEnum,literal,undefined,null,void,never}()', admits: 'list' },
    { at: 'schema.keyof()', admits: 'list' },
    // Formats whose alphabet has neither quotes nor blanks. cuid is not one: zod lets any non-blank follow the c.
    { at: 'z.{uuid,uuidv4,uuidv6,uuidv7,guid,nanoid,cuid2,ulid,xid,ksuid,ipv4,hex}()', admits: 'uuid' },
    { at: 'schema.{uuid,guid,nanoid,cuid2,ulid,ipv4}()', admits: 'uuid' },
    { at: 'z.{string,email,url,templateLiteral}()', admits: 'string' },
    { at: 'z.coerce.string()', admits: 'string' },
    { at: 'z.{object,strictObject,interface}()', admits: 'object', fields: 0 },
    { at: 'schema.{extend,safeExtend,augment}()', admits: 'object', fields: 0 },
    { at: 'z.{extend,safeExtend}()', admits: 'object', fields: 1 },
    { at: 'z.looseObject()', admits: 'unknown-fields', fields: 0 },
    { at: 'schema.{passthrough,loose,nonstrict,catchall}()', admits: 'unknown-fields' },
    { at: 'z.{record,looseRecord}()', admits: 'unknown-fields' },
    { at: 'z.{array,set}()', admits: 'array', fields: 0 },
    { at: 'schema.array()', admits: 'array' },
    { at: 'z.{any,unknown,json}()', admits: 'any' },
  ],
  identities: [
    {
      at: 'schema.{optional,nullable,nullish,nonoptional,default,prefault,catch,describe,meta,readonly,openapi,register,min,max,length,size,nonempty,gt,gte,lt,lte,int,safe,finite,positive,negative,nonnegative,nonpositive,multipleOf,step,email,url,regex,includes,startsWith,endsWith,trim,toLowerCase,toUpperCase,normalize,slugify,mime,refine,superRefine,check,brand,strict,strip,partial,deepPartial,required,pick,omit,clone,overwrite,exclude,extract}()',
      is: 'this',
    },
    { at: 'z.{optional,nullable,nullish,nonoptional,readonly,partial,required,pick,omit,catchall,_default,prefault,catch}()', is: '(0)' },
    { at: 'z.{preprocess,pipe}()', is: '(1)' },
  ],
  envDefaults: [{ at: 'schema.default(0)', named: 'key' }],
});
