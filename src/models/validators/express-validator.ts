import { definePackage } from '../schema.js';

/** Its chains never refuse a request: they note errors, which validationResult() or matchedData() has to ask for. */
export default definePackage({
  packages: ['express-validator', 'express-validator/check', 'express-validator/filter'],
  docs: 'https://express-validator.github.io/docs/api/check',
  places: {
    instance: ['default', 'ExpressValidator#'],
    onBody: ['instance.body()', 'instance.buildCheckFunction()()', 'onBody.*()'],
    onQuery: ['instance.query()', 'onQuery.*()'],
    onParams: ['instance.param()', 'onParams.*()'],
    onHeaders: ['instance.header()', 'onHeaders.*()'],
    onCookies: ['instance.cookie()', 'onCookies.*()'],
    onAny: ['instance.{check,oneOf,checkSchema,checkExact}()', 'onAny.*()'],
  },
  sources: [{ at: 'instance.matchedData()', kind: 'remote', shape: 'object', part: 'body', validated: true }],
  protections: [
    { at: 'onBody', gives: 'validation', how: 'middleware', parts: ['body'], collectsOnly: true },
    { at: 'onQuery', gives: 'validation', how: 'middleware', parts: ['query'], collectsOnly: true },
    { at: 'onParams', gives: 'validation', how: 'middleware', parts: ['params'], collectsOnly: true },
    { at: 'onHeaders', gives: 'validation', how: 'middleware', parts: ['headers'], collectsOnly: true },
    { at: 'onCookies', gives: 'validation', how: 'middleware', parts: ['cookies'], collectsOnly: true },
    { at: 'onAny', gives: 'validation', how: 'middleware', collectsOnly: true },
    { at: 'instance.validationResult()', gives: 'validation', how: 'result' },
    { at: 'instance.validationResult.withDefaults()()', gives: 'validation', how: 'result' },
    { at: 'instance.validationResult().throw()', gives: 'validation', how: 'throws' },
  ],
});
