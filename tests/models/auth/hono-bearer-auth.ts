import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';

const app = new Hono();
app.use('/jobs/*', bearerAuth({ token: process.env.API_KEY ?? '' })); // protection: auth; secret: password
// file: secrets.ts
import { bearerAuth } from 'hono/bearer-auth';
export const guard = bearerAuth({ token: process.env.API_TOKEN }); // protection: auth; secret: password
