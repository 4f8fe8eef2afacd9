import express from 'express';
import cookieParser from 'cookie-parser';

const app = express();
app.use(cookieParser());
app.post('/login', (req, res) => {
  res.cookie('session', 'opaque', { sameSite: 'lax' }); // settings: cookie
  res.end();
});
// file: secrets.ts
import cookieParser from 'cookie-parser';
export const parser = cookieParser(process.env.COOKIE_SECRET); // secret: signing
