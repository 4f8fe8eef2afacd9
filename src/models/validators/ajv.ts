import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['ajv', 'ajv/dist/2019', 'ajv/dist/2020', 'ajv/dist/jtd'],
  docs: 'https://ajv.js.org/api.html',
  places: {
    ajv: ['default#', 'Ajv#'],
    compiled: ['ajv.{compile,getSchema}()', 'ajv.compileAsync().await', '{ValidateFunction,AsyncValidateFunction}#'],
  },
  guards: [
    { at: 'compiled()', accepts: true, argument: 0, kinds: ['shape', 'nosql'] },
    { at: 'ajv.validate()', accepts: true, argument: 1, kinds: ['shape', 'nosql'] },
  ],
});
