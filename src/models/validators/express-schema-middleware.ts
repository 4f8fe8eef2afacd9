import { definePackage } from '../schema.js';

/** Middleware that answers 400 unless a schema accepts the request: small packages around zod, joi and OpenAPI. */
export default definePackage({
  packages: ['zod-express-middleware', 'express-zod-safe', 'express-joi-validation', 'express-openapi-validator', 'express-validation', 'express-json-validator-middleware'],
  docs: 'https://github.com/Aquila169/zod-express-middleware',
  places: { perPart: ['createValidator()'] },
  protections: [
    { at: '{validateRequest,processRequest}()', gives: 'validation', how: 'middleware' },
    { at: '{validateRequestBody,processRequestBody}()', gives: 'validation', how: 'middleware', parts: ['body'] },
    { at: '{validateRequestQuery,processRequestQuery}()', gives: 'validation', how: 'middleware', parts: ['query'] },
    { at: '{validateRequestParams,processRequestParams}()', gives: 'validation', how: 'middleware', parts: ['params'] },
    { at: 'default()', gives: 'validation', how: 'middleware' },
    { at: 'validate()', gives: 'validation', how: 'middleware' },
    { at: 'perPart.{body,fields}()', gives: 'validation', how: 'middleware', parts: ['body'] },
    { at: 'perPart.query()', gives: 'validation', how: 'middleware', parts: ['query'] },
    { at: 'perPart.params()', gives: 'validation', how: 'middleware', parts: ['params'] },
    { at: 'perPart.headers()', gives: 'validation', how: 'middleware', parts: ['headers'] },
    { at: 'middleware()', gives: 'validation', how: 'middleware' },
    { at: 'Validator#.validate()', gives: 'validation', how: 'middleware' },
  ],
});
