import { Hono } from 'hono';
import { basicAuth } from 'hono/basic-auth';

const app = new Hono();
app.use('/queues/*', basicAuth({ username: 'ops', password: process.env.OPS_PASSWORD ?? '' })); // protection: auth
