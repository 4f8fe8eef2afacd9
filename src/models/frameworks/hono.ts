import { definePackage } from '../schema.js';

const METHODS = '{get,post,put,patch,delete,options,all}';

export default definePackage({
  packages: ['hono', 'hono/tiny', 'hono/quick', 'hono/factory', 'hono/http-exception', '@hono/zod-openapi'],
  docs: 'https://hono.dev/docs/api/hono',
  places: {
    app: ['Hono#', 'OpenAPIHono#', 'app.basePath()', 'createFactory().createApp()'],
    handler: [`app.${METHODS}(*)`, 'app.on(2..)', 'app.use(*)', 'app.notFound(0)', 'app.openapi(1..)', 'createMiddleware(0)', 'createFactory().createMiddleware(0)', 'createFactory().createHandlers(*)', 'type:Handler', 'type:MiddlewareHandler'],
    ctx: ['handler=>0', 'app.onError(0)=>1', 'Context#'],
    req: ['ctx.req', 'HonoRequest#'],
    rawRequest: ['req.raw'],
  },
  aliases: { rawRequest: 'globals!request' },
  sources: [
    { at: 'req.{json,parseBody}().await', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'req.{text,arrayBuffer,blob,formData}().await', kind: 'remote', shape: 'string', part: 'body' },
    { at: 'req.{query,queries}()', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'req.param()', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'req.header()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'req.{url,path}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'req.valid()', kind: 'remote', shape: 'object', part: 'body', validated: true },
    { at: 'app.onError(0)=>0', kind: 'error' },
  ],
  sinks: [
    { at: 'ctx.{json,text,html,body,newResponse}(0)', kind: 'response' },
    // Hono answers this exception with its message, whatever the status.
    { at: 'HTTPException(1).message', kind: 'response' },
    { at: 'ctx.html(0)', kind: 'html' },
    { at: 'ctx.redirect(0)', kind: 'redirect' },
  ],
  identities: [
    { at: '{createMiddleware,createRoute}()', is: '(0)' },
    { at: 'createFactory().createMiddleware()', is: '(0)' },
    { at: `app.{get,post,put,patch,delete,options,all,on,use,route,onError,notFound,openapi}()`, is: 'this' },
  ],
  typeArguments: [
    { at: 'ctx.env', of: '{Hono,OpenAPIHono,Context}', key: 'Bindings' },
    { at: 'ctx.var', of: '{Hono,OpenAPIHono,Context}', key: 'Variables' },
  ],
  headers: [
    { at: 'ctx.header', name: 0, value: 1 },
    { at: 'ctx.{json,text,html,body}', bag: 2 },
    { at: 'ctx.{json,text,html,body}', bag: 1, bagKey: 'headers' },
    { at: 'ctx.res.headers.{set,append}', name: 0, value: 1 },
  ],
  routers: [{ at: 'Hono#', standsAlone: 'unless-exported' }, { at: 'OpenAPIHono#', standsAlone: 'unless-exported' }],
  routes: [
    { register: `app.${METHODS}`, path: 'optional', chain: 'rest' },
    { register: 'app.on', methodAt: 0, path: 1, chain: '2..' },
    { register: 'app.basePath', path: 0, opens: true },
    { register: 'app.openapi', definition: { argument: 0, method: 'method', path: 'path' }, before: ['middleware'], chain: '1..' },
  ],
  mounts: [
    { register: 'app.use', path: 'optional', chain: 'rest', exact: true },
    { register: 'app.route', path: 0, chain: 1 },
    { register: 'app.mount', path: 0, chain: 1 },
  ],
});
