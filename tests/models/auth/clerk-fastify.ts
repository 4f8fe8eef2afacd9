import fastify from 'fastify';
import { clerkPlugin, getAuth } from '@clerk/fastify';

const app = fastify();
app.register(clerkPlugin);
app.get('/orders', async (request, reply) => {
  const { userId } = getAuth(request); // protection: auth
  if (!userId) return reply.code(401).send(); // source: session
  if (!getAuth(request).has({ role: 'org:admin' })) return reply.code(403).send(); // protection: auth; protection: role
  return { of: userId }; // source: session
});
