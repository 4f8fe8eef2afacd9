import Fastify from 'fastify';
import session from '@fastify/session';

const app = Fastify();
session(app, { secret: process.env.SESSION_SECRET, cookie: { sameSite: 'lax' } }); // settings: session; secret: signing
// file: secrets.ts
import Fastify from 'fastify';
import session from '@fastify/session';
const app = Fastify();
app.register(session, { secret: process.env.SESSION_SECRET }); // secret: signing
