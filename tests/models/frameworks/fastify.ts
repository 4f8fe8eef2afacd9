import Fastify, { fastify, type FastifyInstance, type FastifyPluginAsync, type FastifyReply, type FastifyRequest, type RouteHandler } from 'fastify';
import other from './other.js';

const app = Fastify({ logger: true });
const second = fastify();

app.addHook('onRequest', async (request, reply) => { // mount
  console.log(request.headers); // source: remote
  reply.header('X-Frame-Options', 'DENY'); // header
});

app.get('/search', async (request, reply) => { // route
  request.log.child({ page: 1 }).info('found'); // sink: log
  app.log.debug(reply.getHeaders()); // sink: log; sensitive: headers
  reply.headers({ 'X-A': 'b' }); // header
  reply.raw.setHeader('X-A', 'b'); // header
  return request.query; // source: remote; sink: response
});

app.post('/login', { schema: { body: {} }, preHandler: [(request, reply, done) => done(console.log(request.cookies))] }, (request, reply) => { // route; source: remote
  reply.code(200).send(request.body); // source: remote; sink: response; sink: html
});

app.route({ // route
  method: 'POST',
  url: '/files/:id',
  onRequest: async (request) => { console.log(request.url); }, // source: remote
  handler: async (request, reply) => {
    const upload = await request.file(); // source: remote; costs: upload
    const [first] = await request.saveRequestFiles(); // source: remote; costs: upload
    for await (const part of request.parts()) console.log(part); // source: remote; costs: upload
    console.log(request.raw.url); // source: remote
    reply.raw.writeHead(200, { 'X-A': 'b' }); // header
    reply.raw.end('done'); // sink: response
    reply.redirect('/files'); // sink: redirect
    return reply.sendFile('index.html', upload, first); // sink: path; sink: response; source: remote; costs: upload
  },
});

second.register(async (child) => { // mount
  child.get('/x', (request, reply) => reply.send(request.params)); // route; source: remote; sink: response; sink: html
});
app.register(other, { prefix: '/other' }); // mount
app.use('/static', other); // mount

const plugin: FastifyPluginAsync = async (inner) => {
  inner.delete('/:id', async (request) => ({ id: request.params })); // route; source: remote; sink: response
};
app.register(plugin); // mount

export const list: RouteHandler = async (request) => request.query; // source: remote; sink: response
export async function show(request: FastifyRequest, reply: FastifyReply) {
  reply.status(200).send(request.body); // source: remote; sink: response; sink: html
}
export function routes(server: FastifyInstance) {
  server.get('/show', show); // route
}

app.setErrorHandler((error, request, reply) => { // source: error
  if (error.statusCode) return { message: 'Bad request' }; // source: error; sink: response
  reply.status(500).send(error); // source: error; sink: response; sink: html
});
