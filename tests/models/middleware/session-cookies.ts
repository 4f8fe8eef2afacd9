import express from 'express';
import session from 'express-session';

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { sameSite: 'lax' } })); // settings: session; secret: signing
// file: secrets.ts
import session from 'express-session';
export const keeper = session({ cookie: { sameSite: 'lax' }, secret: process.env.SESSION_SECRET }); // settings: session; secret: signing
