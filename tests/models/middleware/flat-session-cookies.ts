import Koa from 'koa';
import session from 'koa-session';
import cookieSession from 'cookie-session';

const app = new Koa();
app.use(session({ sameSite: 'lax' }, app)); // settings: session
export const login = cookieSession({ name: 'login', sameSite: 'strict' }); // settings: session
// file: secrets.ts
import session from 'cookie-session';
export const keeper = session({ sameSite: 'lax', keys: [process.env.SESSION_SECRET] }); // settings: session; secret: signing
