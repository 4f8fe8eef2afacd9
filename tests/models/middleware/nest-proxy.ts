import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';

const app = await NestFactory.create(AppModule);
app.set('trust proxy', 'loopback'); // settings: proxy
app.enable('trust proxy'); // settings: proxy
