import { definePackage } from '../schema.js';

const METHODS = '{get,post,put,patch,delete,options,head,all}';
const HOOKS = '{beforeHandle,transform,resolve,derive,afterHandle}';
const GIVES = [
  { key: 'body', gives: 'validation', parts: ['body'] },
  { key: 'query', gives: 'validation', parts: ['query'] },
  { key: 'params', gives: 'validation', parts: ['params'] },
  { key: 'headers', gives: 'validation', parts: ['headers'] },
  { key: 'cookie', gives: 'validation', parts: ['cookies'] },
] as const;

export default definePackage({
  packages: ['elysia'],
  docs: 'https://elysiajs.com/essential/route',
  places: {
    app: ['Elysia#', 'default#', 'app.{group,guard,use}(*)=>0', 'type:AnyElysia'],
    handler: [`app.${METHODS}(1)`, 'app.route(2)'],
    options: [`app.${METHODS}(2)`, 'app.route(3)', 'app.guard(0)', 'app.group(1)'],
    hook: [
      `options.${HOOKS}`, `options.${HOOKS}[]`,
      'app.{onRequest,onParse,onTransform,onBeforeHandle,onAfterHandle,derive,resolve,mapDerive,mapResolve,mapResponse}(last)',
    ],
    errorHook: ['app.onError(last)', 'options.error'],
    context: ['handler=>0', 'hook=>0', 'errorHook=>0', 'type:Context'],
    rawRequest: ['context.request'],
  },
  aliases: { rawRequest: 'globals!request' },
  sources: [
    { at: 'context.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'context.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'context.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'context.headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'context.cookie.*.value', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'context.path', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'errorHook=>0.error', kind: 'error' },
  ],
  sinks: [
    { at: 'handler=>return', kind: 'response', errorsAs: 'message' },
    { at: 'errorHook=>return', kind: 'response', errorsAs: 'message' },
    { at: 'context.{status,error}(1)', kind: 'response', errorsAs: 'message' },
    { at: 'context.redirect(0)', kind: 'redirect' },
  ],
  identities: [
    { at: `app.${METHODS}()`, is: 'this' },
    { at: 'app.{route,ws,use,group,guard,mount,onRequest,onParse,onTransform,onBeforeHandle,onAfterHandle,onAfterResponse,onError,onStart,onStop,derive,resolve,mapDerive,mapResolve,mapResponse,state,decorate,model,macro,as,headers,trace,listen,compile}()', is: 'this' },
  ],
  routers: [
    { at: 'Elysia#', prefix: { argument: 0, key: 'prefix' }, standsAlone: 'unless-exported' },
    { at: 'default#', prefix: { argument: 0, key: 'prefix' }, standsAlone: 'unless-exported' },
  ],
  routes: [
    { register: `app.${METHODS}`, path: 0, chain: 1, options: 2, before: ['transform', 'resolve', 'beforeHandle'], gives: GIVES },
    { register: 'app.route', methodAt: 0, path: 1, chain: 2, options: 3, before: ['transform', 'resolve', 'beforeHandle'], gives: GIVES },
  ],
  mounts: [
    { register: 'app.use', chain: 0, encapsulates: true, shares: 'as' },
    { register: 'app.group', path: 0, chain: 'last', options: 1, before: ['beforeHandle'], encapsulates: true },
    { register: 'app.guard', chain: 1, options: 0, before: ['beforeHandle'], encapsulates: true },
    { register: 'app.onRequest', chain: 'last', ordered: false, shares: 'as' },
    { register: 'app.{onParse,onTransform,onBeforeHandle,derive,resolve}', chain: 'last', shares: 'as' },
  ],
});
