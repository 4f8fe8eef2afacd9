import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';

const app = new Hono();
app.use('/queues/*', basicAuth({ username: 'ops', password: process.env.OPS_PASSWORD ?? '' })); // protection: auth; secret: password
// file: secrets.ts
import { basicAuth } from 'hono/basic-auth';
export const guard = basicAuth({ username: 'admin', password: process.env.ADMIN_PASSWORD }); // protection: auth; secret: password
