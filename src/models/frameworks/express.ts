import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['express', 'express-serve-static-core'],
  docs: 'https://expressjs.com/en/5x/api.html',
  places: {
    app: ['default()', 'type:Express', 'type:Application'],
    router: ['app', 'Router()', 'Router#', 'type:Router', 'type:IRouter', 'type:IRoutes'],
    route: ['router.route()'],
    handler: [
      'router.{all,get,post,put,patch,delete,options,head}(1..)', 'router.use(*)', 'route.{all,get,post,put,patch,delete,options,head}(*)',
      'type:RequestHandler', 'type:ErrorRequestHandler',
    ],
    req: ['handler=>0', 'handler=>1/4', 'router.param(1)=>0', 'type:Request', 'res.req'],
    res: [
      'handler=>1', 'handler=>2/4', 'router.param(1)=>1', 'type:Response', 'req.res',
      'res.{status,sendStatus,type,contentType,set,header,setHeader,append,vary,links,cookie,clearCookie,attachment,location,writeHead}()',
    ],
  },
  sources: [
    // Bodies nest whatever the client likes. Queries do under Express 4 (?id[$ne]=); under 5 only with the extended parser. The version is not in sight.
    { at: 'req.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'req.query', kind: 'remote', shape: 'object', part: 'query' },
    { at: 'req.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'req.param()', kind: 'remote', shape: 'object', part: 'query' },
    { at: 'req.{headers,rawHeaders}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'req.{get,header}()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'req.{hostname,host,subdomains}', kind: 'remote', shape: 'string', part: 'headers' },
    // cookie-parser reads `j:` cookies as JSON.
    { at: 'req.{cookies,signedCookies}', kind: 'remote', shape: 'object', part: 'cookies' },
    { at: 'req.{file,files}', kind: 'remote', shape: 'object', part: 'files' },
    { at: 'req.{url,originalUrl,path}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'handler=>0/4', kind: 'error' },
  ],
  sinks: [
    { at: 'res.{send,json,jsonp,end,write}(0)', kind: 'response' },
    { at: 'res.{send,end,write}(0)', kind: 'html' },
    { at: 'res.redirect(last)', kind: 'redirect' },
    { at: 'res.location(0)', kind: 'redirect' },
    { at: 'res.{sendFile,sendfile,download}(0)', kind: 'path' },
  ],
  sensitive: [{ at: 'res.getHeaders()', is: 'headers' }],
  identities: [
    { at: 'router.{use,all,get,post,put,patch,delete,options,head}()', is: 'this' },
    { at: 'route.{all,get,post,put,patch,delete,options,head}()', is: 'this' },
  ],
  headers: [
    { at: 'res.{set,header,setHeader,append}', name: 0, value: 1 },
    { at: 'res.{set,header}', bag: 0 },
    { at: 'res.writeHead', bag: 1 },
    { at: 'res.writeHead', bag: 2 },
  ],
  routers: [{ at: 'default()', standsAlone: 'always' }, { at: 'Router()' }, { at: 'Router#' }],
  routes: [
    { register: 'router.{all,get,post,put,patch,delete,options,head}', path: 0, chain: '1..' },
    { register: 'router.route', path: 0, opens: true },
    { register: 'route.{all,get,post,put,patch,delete,options,head}', chain: '0..' },
  ],
  mounts: [{ register: 'router.use', path: 'optional', chain: 'rest' }],
});
