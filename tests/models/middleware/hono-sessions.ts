import { Hono } from 'hono';
import { sessionMiddleware, CookieStore } from 'hono-sessions';

const app = new Hono();
app.use('*', sessionMiddleware({ store: new CookieStore(), cookieOptions: { sameSite: 'Lax' } })); // settings: session
// file: secrets.ts
import { sessionMiddleware } from 'hono-sessions';
export const keeper = sessionMiddleware({ encryptionKey: process.env.SESSION_ENCRYPTION_KEY }); // settings: session; secret: signing
