import fp from 'fastify-plugin';
import jwt from '@fastify/jwt';
import cookie from '@fastify/cookie';

async function authentication(fastify) {
  fastify.register(cookie);
  fastify.register(jwt, { secret: process.env.JWT_SECRET, cookie: { cookieName: 'token', signed: false } });

  fastify.decorate('authenticate', async function (request, reply) {
    try {
      await request.jwtVerify();
    } catch (error) {
      reply.code(401).send({ message: 'Log in first' });
    }
  });

  fastify.decorate('authorize', (...roles) => async (request, reply) => {
    if (!roles.includes(request.user.role)) {
      return reply.code(403).send({ message: 'Not allowed' });
    }
  });
}

export default fp(authentication);
