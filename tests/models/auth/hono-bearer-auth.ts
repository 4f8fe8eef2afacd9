import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';

const app = new Hono();
app.use('/jobs/*', bearerAuth({ token: process.env.API_KEY ?? '' })); // protection: auth
