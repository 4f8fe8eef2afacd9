import fastify from 'fastify';
import jwt from '@fastify/jwt';

const app = fastify();
app.register(jwt, { secret: process.env.JWT_SECRET }); // secret: signing

app.decorate('authenticate', async (request, reply) => reply.send());
app.addHook('onRequest', async (request) => {
  await request.jwtVerify(); // protection: auth; source: session
});
app.get('/me', async (request) => ({ id: request.user.id })); // protection: auth; source: session
app.get('/socket', async (request) => {
  const claims = app.jwt.verify(request.query.token); // protection: auth; source: session
  return claims.sub; // protection: auth; source: session
});
app.get('/again', async (request) => {
  const claims = await request.jwtVerify(); // protection: auth; source: session
  return claims.sub; // protection: auth; source: session
});
app.post('/login', async (request, reply) => {
  const token = app.jwt.sign({ sub: request.body.id }); // sensitive: token
  return { token, other: await reply.jwtSign({ sub: request.body.id }) }; // sensitive: token
});
// file: secrets.ts
import Fastify from 'fastify';
import jwt from '@fastify/jwt';
const app = Fastify();
app.register(jwt, { secret: process.env.JWT_SECRET }); // secret: signing
app.register(jwt, { secret: { private: process.env.JWT_PRIVATE_KEY, public: 'public.pem' } }); // secret: signing
