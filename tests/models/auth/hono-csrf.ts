import { Hono } from 'hono';
import { csrf } from 'hono/csrf';

const app = new Hono();
app.use(csrf({ origin: 'https://shop.example' })); // protection: csrf
