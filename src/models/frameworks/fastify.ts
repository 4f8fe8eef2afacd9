import { definePackage } from '../schema.js';

const METHODS = '{get,post,put,patch,delete,options,head,all}';
const HOOKS = '{onRequest,preParsing,preValidation,preHandler}';
const GIVES = [
  { key: 'config.rateLimit', gives: 'rate-limit' },
  { key: 'schema.body', gives: 'validation', parts: ['body'] },
  { key: 'schema.{querystring,query}', gives: 'validation', parts: ['query'] },
  { key: 'schema.params', gives: 'validation', parts: ['params'] },
  { key: 'schema.headers', gives: 'validation', parts: ['headers'] },
] as const;

export default definePackage({
  packages: ['fastify'],
  docs: 'https://fastify.dev/docs/latest/Reference/Server/',
  places: {
    app: [
      'default()', 'fastify()', 'type:FastifyInstance', 'app.register(0)=>0', 'app.{withTypeProvider,setValidatorCompiler,setSerializerCompiler}()', 'app.after(0)=>0',
      'type:FastifyPluginAsync=>0', 'type:FastifyPluginCallback=>0', 'type:FastifyPlugin=>0',
    ],
    handler: [`app.${METHODS}(last)`, `app.${METHODS}(1).handler`, 'app.route(0).handler', 'app.setNotFoundHandler(last)', 'type:RouteHandler', 'type:RouteHandlerMethod'],
    hook: [`app.${METHODS}(1).${HOOKS}`, `app.${METHODS}(1).${HOOKS}[]`, `app.route(0).${HOOKS}`, `app.route(0).${HOOKS}[]`, 'app.addHook(1)'],
    errorHandler: ['app.setErrorHandler(0)', `app.${METHODS}(1).errorHandler`, 'app.route(0).errorHandler'],
    request: ['handler=>0', 'hook=>0', 'errorHandler=>1', 'type:FastifyRequest'],
    logger: ['app.log', 'request.log', 'reply.log', 'logger.child()'],
    reply: [
      'handler=>1', 'hook=>1', 'errorHandler=>2', 'type:FastifyReply',
      'reply.{code,status,header,headers,type,serializer,setCookie,cookie,clearCookie,removeHeader,send,hijack}()',
    ],
  },
  sensitive: [{ at: 'reply.getHeaders()', is: 'headers' }],
  sources: [
    { at: 'request.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'request.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'request.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'request.{headers,hostname,host}', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'request.cookies', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'request.{url,originalUrl}', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'request.raw.url', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'request.file().await', kind: 'remote', shape: 'object', part: 'files' },
    { at: 'request.{files,parts}()[]', kind: 'remote', shape: 'object', part: 'files' },
    { at: 'request.saveRequestFiles().await', kind: 'remote', shape: 'object', part: 'files' },
    { at: 'errorHandler=>0', kind: 'error' },
  ],
  sinks: [
    // Fastify answers an error with its name, message and status code, never with its stack.
    { at: 'reply.send(0)', kind: 'response', errorsAs: 'message' },
    { at: 'reply.raw.{write,end}(0)', kind: 'response' },
    { at: 'handler=>return', kind: 'response', errorsAs: 'message' },
    { at: 'errorHandler=>return', kind: 'response', errorsAs: 'message' },
    { at: 'reply.send(0)', kind: 'html' },
    { at: 'reply.redirect(*)', kind: 'redirect' },
    { at: 'reply.{sendFile,download}(0)', kind: 'path' },
    { at: 'logger.{trace,debug,info,warn,error,fatal}(*)', kind: 'log' },
    { at: 'logger.child(0)', kind: 'log' },
  ],
  identities: [
    { at: `app.${METHODS}()`, is: 'this' },
    { at: 'app.{register,route,addHook,setErrorHandler,setNotFoundHandler,decorate,decorateRequest,withTypeProvider,setValidatorCompiler,setSerializerCompiler,after}()', is: 'this' },
  ],
  headers: [
    { at: 'reply.header', name: 0, value: 1 },
    { at: 'reply.headers', bag: 0 },
    { at: 'reply.raw.setHeader', name: 0, value: 1 },
    { at: 'reply.raw.writeHead', bag: 1 },
  ],
  costs: [{ at: 'request.{file,files,parts,saveRequestFiles}()', of: 'upload' }],
  routers: [{ at: 'default()', standsAlone: 'always' }, { at: 'fastify()', standsAlone: 'always' }],
  routes: [
    { register: `app.${METHODS}`, path: 0, chain: 'last', options: 1, before: ['onRequest', 'preParsing', 'preValidation', 'preHandler'], gives: GIVES, handler: 'handler' },
    {
      register: 'app.route', object: { argument: 0, method: 'method', path: 'url', handler: 'handler' },
      before: ['onRequest', 'preParsing', 'preValidation', 'preHandler'], gives: GIVES,
    },
  ],
  decorations: [{ at: 'app.decorate', name: 0, value: 1 }],
  mounts: [
    { register: 'app.register', chain: 0, options: 1, prefix: 'prefix', encapsulates: true },
    { register: 'app.addHook', chain: 1, ordered: false },
    { register: 'app.use', path: 'optional', chain: 'rest' },
  ],
});
