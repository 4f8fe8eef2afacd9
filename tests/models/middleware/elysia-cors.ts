import { cors } from '@elysiajs/cors';
import { Elysia } from 'elysia';

new Elysia().use(cors({ origin: 'https://shop.example' })); // settings: cors
new Elysia().use(cors()); // settings: cors
