import { Hono } from 'hono';
import { sessionMiddleware, CookieStore } from 'hono-sessions';

const app = new Hono();
app.use('*', sessionMiddleware({ store: new CookieStore(), cookieOptions: { sameSite: 'Lax' } })); // settings: session
