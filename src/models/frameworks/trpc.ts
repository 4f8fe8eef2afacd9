import { definePackage } from '../schema.js';

const STEPS = '{use,meta,output,errors,concat,unstable_concat,experimental_caller}';

export default definePackage({
  packages: [
    '@trpc/server', '@trpc/server/adapters/standalone', '@trpc/server/adapters/express', '@trpc/server/adapters/fetch', '@trpc/server/adapters/next',
    '@trpc/server/adapters/next-app-dir', '@trpc/server/adapters/fastify', '@trpc/server/adapters/aws-lambda', '@trpc/server/adapters/node-http', '@trpc/server/adapters/ws', '@hono/trpc-server', '@elysiajs/trpc',
  ],
  docs: 'https://trpc.io/docs/server/procedures',
  places: {
    init: ['initTRPC', 'init.{context,meta}()'],
    t: ['init.create()'],
    middleware: ['t.middleware()', 'experimental_standaloneMiddleware().create()', 'middleware.unstable_pipe()'],
    procedure: ['t.procedure', `procedure.${STEPS}()`],
    // What was joined may have brought a schema.
    checked: ['procedure.{input,concat,unstable_concat}()', 'checked.input()', `checked.${STEPS}()`],
    builder: ['procedure', 'checked'],
    step: ['t.middleware(0)', 'experimental_standaloneMiddleware().create(0)', 'builder.use(0)', 'middleware.unstable_pipe(0)'],
    received: ['builder.{query,mutation,subscription}(0)=>0', 'step=>0'],
    rawRequest: ['received.ctx.req', 'type:FetchCreateContextFnOptions.req', 'createContext=>0.req'],
    createContext: ['fetchRequestHandler(0).createContext'],
    expressRequest: ['type:CreateExpressContextOptions.req'],
    nodeRequest: ['type:CreateHTTPContextOptions.req', 'type:CreateNextContextOptions.req', 'type:NodeHTTPCreateContextFnOptions.req'],
    fastifyRequest: ['type:CreateFastifyContextOptions.req'],
  },
  aliases: { rawRequest: 'globals!request', expressRequest: 'express!req', nodeRequest: 'http!req', fastifyRequest: 'fastify!request' },
  sources: [
    { at: 'checked.{query,mutation,subscription}(0)=>0.input', kind: 'remote', shape: 'object', part: 'arguments', validated: true },
    // A procedure without a schema gets no input at all; only what was sent, where it is asked for.
    { at: 'received.rawInput', kind: 'remote', shape: 'object', part: 'arguments' },
    { at: 'received.getRawInput().await', kind: 'remote', shape: 'object', part: 'arguments' },
    { at: 'received.ctx.headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'received.ctx.req.headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'init.create(0).errorFormatter=>0.error', kind: 'error' },
    { at: 'builder.errors(0)=>0.error', kind: 'error' },
  ],
  sinks: [
    { at: 'builder.{query,mutation,subscription}(0)=>return', kind: 'response' },
    { at: 'init.create(0).errorFormatter=>return', kind: 'response' },
    { at: 'builder.errors(0)=>return', kind: 'response' },
    { at: 'TRPCError(0).message', kind: 'response' },
  ],
  identities: [
    { at: 't.middleware()', is: '(0)' },
    { at: 'experimental_standaloneMiddleware().create()', is: '(0)' },
  ],
  procedures: [
    { register: 't.procedure', step: 'starts' },
    { register: 'builder.use', step: 'middleware' },
    { register: 'middleware.unstable_pipe', step: 'middleware' },
    { register: 'builder.{concat,unstable_concat}', step: 'joins' },
    { register: 'builder.input', step: 'input' },
    { register: 'builder.{meta,output,errors,experimental_caller}', step: 'passes' },
    { register: 'builder.query', step: 'answers', method: 'GET' },
    { register: 'builder.mutation', step: 'answers', method: 'POST' },
    { register: 'builder.subscription', step: 'answers', method: 'GET' },
    { register: 't.{router,mergeRouters}', step: 'tree' },
    { register: 'createHTTPServer', step: 'serves' },
    { register: '{fetchRequestHandler,createNextApiHandler,createExpressMiddleware,createHTTPHandler,nodeHTTPRequestHandler,awsLambdaRequestHandler,trpcServer}', step: 'adapts' },
  ],
});
