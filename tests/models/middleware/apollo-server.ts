import { ApolloServer } from 'apollo-server-express';
import { app } from './app.js';
import { schema } from './schema.js';

const server = new ApolloServer({ schema, cors: { origin: 'https://shop.example' } }); // settings: cors

server.applyMiddleware({ app, cors: { origin: 'https://shop.example', credentials: true } }); // settings: cors
