import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['accesscontrol', 'role-acl'],
  docs: 'https://onury.io/accesscontrol/',
  places: { query: ['{AccessControl,default}#.can()', 'query.{context,with,execute,sync}()'] },
  protections: [
    { at: 'query.{createAny,createOwn,readAny,readOwn,updateAny,updateOwn,deleteAny,deleteOwn}()', gives: 'role', how: 'result' },
    { at: 'query.on()', gives: 'role', how: 'result' },
  ],
});
