import { definePackage } from '../schema.js';

/** Nest hands these options to cors, or to @fastify/cors; without them it sends no CORS headers at all. */
export default definePackage({
  packages: ['@nestjs/core'],
  docs: 'https://docs.nestjs.com/security/cors',
  settings: [
    { kind: 'cors', at: 'NestFactory.create(1).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: 'NestFactory.create(2).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: '@nestjs/common!app.enableCors(0)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: '@nestjs/common!app.enableCors(0)=>1(1)', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
