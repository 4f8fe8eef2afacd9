import fastify from 'fastify';

export const app = fastify({ trustProxy: '10.0.0.1' }); // settings: proxy
