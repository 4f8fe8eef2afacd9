import { definePackage } from '../schema.js';

const CODE = '{js,ts,mjs,mts}';
const METHODS = '{get,post,put,patch,delete,head,options,connect,trace}';
const SUFFIXED = '*.{get,post,put,patch,delete,head,options}.{js,ts,mjs,mts}';

/** h3, and Nitro on top of it, which is the server of Nuxt: it calls files by their names and puts h3 into every file's scope. */
export default definePackage({
  packages: ['h3', 'nitropack/runtime', 'nitro', 'nitro/h3', 'nitro/runtime', '#imports', 'h3-nightly'],
  docs: 'https://h3.dev/guide/basics/handler',
  places: {
    h3: ['default', 'global'],
    handler: ['h3.{defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler,defineHandler}(0)', 'options.handler', 'options.onRequest', 'options.onRequest[]', 'app.use(*)', `app.${METHODS}(1)`],
    options: ['h3.{defineEventHandler,eventHandler}(0)'],
    event: ['handler=>0', 'type:H3Event', 'h3.useEvent()', 'options.onBeforeResponse=>0'],
    app: ['createApp()', 'createRouter()', 'H3#', 'Nitro#', 'app.{use,on,add}()', `app.${METHODS}()`],
    webRequest: ['event.req', 'h3.toWebRequest()'],
    nodeRequest: ['event.node.req'],
    nodeResponse: ['event.node.res'],
  },
  aliases: { webRequest: 'globals!request', nodeRequest: 'http!req', nodeResponse: 'http!res' },
  sources: [
    { at: 'h3.readBody().await', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'h3.{readRawBody,readFormData}().await', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'h3.readMultipartFormData().await', kind: 'remote', shape: 'string', part: 'files' },
    { at: 'h3.getQuery()', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'h3.{getRouterParam,getRouterParams}()', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'event.context.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'h3.{getHeader,getHeaders,getRequestHeader,getRequestHeaders,getRequestHost}()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'event.headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'h3.{getCookie,parseCookies}()', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'h3.{getRequestURL,getRequestPath}()', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'event.{path,url}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'h3.readValidatedBody().await', kind: 'remote', shape: 'object', part: 'body', validated: true },
    { at: 'h3.getValidatedQuery().await', kind: 'remote', shape: 'object', part: 'query', validated: true },
    { at: 'h3.getValidatedRouterParams().await', kind: 'remote', shape: 'object', part: 'params', validated: true },
  ],
  sinks: [
    { at: 'h3.sendRedirect(1)', kind: 'redirect' },
    { at: 'redirect(0)', kind: 'redirect' },
    // `cause` and the stack stay on the server.
    { at: 'h3.createError(0).{message,statusMessage,statusText,data}', kind: 'response' },
    { at: 'HTTPError(0).{message,statusText,data,body}', kind: 'response' },
    { at: 'handler=>return', kind: 'response' },
    { at: 'handler=>return', kind: 'html' },
    { at: 'send(1)', kind: 'response' },
    { at: 'send(1)', kind: 'html' },
    { at: 'html(1)', kind: 'html' },
    { at: 'h3.{proxyRequest,sendProxy,fetchWithEvent}(1)', kind: 'url' },
    { at: 'global.$fetch(0)', kind: 'url' },
    { at: 'global.$fetch.raw(0)', kind: 'url' },
  ],
  identities: [
    { at: 'h3.{defineEventHandler,eventHandler,defineCachedEventHandler,cachedEventHandler,defineHandler}()', is: '(0)' },
    { at: 'useBase()', is: '(1)' },
    { at: `app.${METHODS}()`, is: 'this' },
    { at: 'app.{use,on,add}()', is: 'this' },
  ],
  headers: [
    { at: 'h3.{setHeader,setResponseHeader,appendHeader,appendResponseHeader}', name: 1, value: 2 },
    { at: 'h3.{setHeaders,setResponseHeaders,appendHeaders,appendResponseHeaders}', bag: 1 },
    { at: 'event.res.headers.{set,append}', name: 0, value: 1 },
  ],
  settings: [
    { kind: 'cors', at: 'h3.{handleCors,appendCorsHeaders,appendCorsPreflightHeaders}(1)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'none', takesList: true },
    { kind: 'cookie', at: 'h3.setCookie(3)', name: 1, sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } },
  ],
  routers: [{ at: 'createApp()', standsAlone: 'always' }, { at: 'createRouter()' }, { at: 'H3#', standsAlone: 'unless-exported' }],
  routes: [
    { register: `app.${METHODS}`, path: 0, chain: '1..' },
    { register: 'app.on', methodAt: 0, path: 1, chain: '2..' },
    { register: 'app.add', path: 0, chain: 1, methodAt: 2 },
  ],
  mounts: [{ register: 'app.use', path: 'optional', chain: 'rest' }],
  entryPoints: [
    { files: `**/server/api/**/*.${CODE}`, exports: ['default'], standsIn: 'handler', kind: 'route', method: 'file', pathFrom: 'server/api', pathPrefix: '/api', handler: 'handler', before: ['onRequest'], autoImports: true },
    { files: `**/server/routes/**/*.${CODE}`, exports: ['default'], standsIn: 'handler', kind: 'route', method: 'file', pathFrom: 'server/routes', handler: 'handler', before: ['onRequest'], autoImports: true },
    // A wrapper of the project's own: the method in the file's name tells that this is a handler.
    { files: `**/server/api/**/${SUFFIXED}`, exports: ['default'], kind: 'route', method: 'file', params: ['event'], returns: true, pathFrom: 'server/api', pathPrefix: '/api', handler: 'handler', before: ['onRequest'], autoImports: true },
    { files: `**/server/routes/**/${SUFFIXED}`, exports: ['default'], kind: 'route', method: 'file', params: ['event'], returns: true, pathFrom: 'server/routes', handler: 'handler', before: ['onRequest'], autoImports: true },
    { files: `**/server/middleware/**/*.${CODE}`, exports: ['default'], standsIn: 'handler', kind: 'middleware' },
  ],
  gates: [{ files: `server/middleware/*.${CODE}`, exports: ['default'], covers: 'package' }],
});
