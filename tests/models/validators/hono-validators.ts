import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { orderSchema } from './schemas.js';

const app = new Hono();

app.post('/orders', zValidator('json', orderSchema), (c) => c.json(c.req.valid('json'))); // protection: validation
app.post(
  '/notes',
  validator('form', (value, c) => { // protection: validation; source: remote
    if (typeof value.note !== 'string') return c.text('a note, please', 400); // source: remote
    return { note: value.note }; // source: remote
  }),
  (c) => c.json(c.req.valid('form')),
);
