import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['koa'],
  docs: 'https://koajs.com/',
  places: {
    app: ['default#', 'default()', 'type:Application'],
    ctx: ['app.use(0)=>0', 'app.on(1)=>1', 'type:Context', 'type:ParameterizedContext', 'type:Middleware=>0', 'default.Middleware#=>0'],
  },
  sources: [
    { at: 'ctx.request.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'ctx.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'ctx.request.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'ctx.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'ctx.{headers,header,host,hostname}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'ctx.request.{headers,header,host,hostname}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'ctx.get()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'ctx.request.get()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'ctx.cookies.get()', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'ctx.request.files', kind: 'remote', shape: 'object', part: 'files' },
    { at: 'ctx.{url,originalUrl,path,href,querystring,search}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'ctx.request.{url,originalUrl,path,href,querystring,search}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'app.on(1)=>0', kind: 'error' },
  ],
  sinks: [
    { at: 'ctx.body=', kind: 'response' },
    { at: 'ctx.response.body=', kind: 'response' },
    { at: 'ctx.res.{write,end}(0)', kind: 'response' },
    { at: 'ctx.body=', kind: 'html' },
    { at: 'ctx.response.body=', kind: 'html' },
    { at: 'ctx.redirect(0)', kind: 'redirect' },
    { at: 'ctx.response.redirect(0)', kind: 'redirect' },
  ],
  identities: [{ at: 'app.use()', is: 'this' }],
  headers: [
    { at: 'ctx.{set,append}', name: 0, value: 1 },
    { at: 'ctx.set', bag: 0 },
    { at: 'ctx.response.{set,append}', name: 0, value: 1 },
    { at: 'ctx.response.set', bag: 0 },
    { at: 'ctx.res.setHeader', name: 0, value: 1 },
  ],
  routers: [{ at: 'default#', standsAlone: 'always' }, { at: 'default()', standsAlone: 'always' }],
  mounts: [{ register: 'app.use', chain: 0 }],
  secretSlots: [
    { at: 'app.keys=', is: 'signing', variable: 'COOKIE_KEYS', refusesEmpty: true },
  ],
});
