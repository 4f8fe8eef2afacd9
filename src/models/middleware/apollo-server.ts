import { definePackage } from '../schema.js';

/**
 * Versions 2 and 3, which bring cors along. In version 4 (@apollo/server) the app mounts cors itself,
 * and startStandaloneServer answers `*` without credentials and takes no options.
 */
export default definePackage({
  packages: ['apollo-server', 'apollo-server-express', 'apollo-server-koa', 'apollo-server-fastify'],
  docs: 'https://www.apollographql.com/docs/apollo-server/v3/security/cors',
  places: { server: ['ApolloServer#'] },
  settings: [
    { kind: 'cors', at: 'ApolloServer(0).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: 'server.{applyMiddleware,getMiddleware,createHandler}(0).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
