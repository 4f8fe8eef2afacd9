import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['yup'],
  docs: 'https://github.com/jquense/yup#api',
  places: {
    schema: [
      '{mixed,string,number,boolean,bool,date,object,array,tuple,ref,lazy}()',
      '{MixedSchema,StringSchema,NumberSchema,BooleanSchema,DateSchema,ObjectSchema,ArraySchema,TupleSchema}#',
      'schema.{shape,concat,of,oneOf,uuid,datetime,noUnknown,exact,transform,when,json}()',
      '{Schema,AnySchema,AnyObjectSchema,ISchema}#',
    ],
  },
  propagators: [
    { at: 'schema.{validate,validateSync,cast}()', from: ['(0)'] },
  ],
  sanitizers: [
    { at: 'schema.validate().await', kinds: ['shape', 'nosql'] },
    { at: 'schema.validateSync()', kinds: ['shape', 'nosql'] },
  ],
  guards: [
    { at: 'schema.isValidSync()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'schema.isValid().await', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
  ],
  schemas: [
    { at: 'number()', admits: 'number' },
    { at: '{boolean,bool}()', admits: 'boolean' },
    { at: 'date()', admits: 'date' },
    { at: 'schema.datetime()', admits: 'date' },
    { at: 'schema.oneOf()', admits: 'list' },
    { at: 'schema.uuid()', admits: 'uuid' },
    { at: 'string()', admits: 'string' },
    // Undeclared keys stay unless noUnknown() or stripUnknown says otherwise.
    { at: 'object()', admits: 'object', fields: 0 },
    { at: 'schema.shape()', admits: 'object', fields: 0 },
    { at: 'array()', admits: 'array', fields: 0 },
    { at: 'schema.of()', admits: 'array', fields: 0 },
    { at: 'mixed()', admits: 'any' },
  ],
  identities: [
    {
      at: 'schema.{required,optional,nullable,nonNullable,defined,notRequired,default,label,meta,strict,min,max,length,email,url,matches,trim,lowercase,uppercase,ensure,integer,positive,negative,moreThan,lessThan,round,truncate,typeError,test,strip,partial,deepPartial,pick,omit,from,stripUnknown,clone,compact}()',
      is: 'this',
    },
  ],
});
