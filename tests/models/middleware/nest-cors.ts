import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';

export async function start() {
  const app = await NestFactory.create(AppModule, { cors: { origin: 'https://shop.example' } }); // settings: cors
  const fast = await NestFactory.create(AppModule, new FastifyAdapter(), { cors: true }); // settings: cors
  app.enableCors({ origin: ['https://shop.example'], credentials: true }); // settings: cors
  fast.enableCors((request, done) => { // settings: cors
    done(null, { origin: 'https://shop.example' }); // settings: cors
  });
}
