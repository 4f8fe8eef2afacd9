import Koa from 'koa';
import jwt from 'koa-jwt';

const app = new Koa();
app.use(jwt({ secret: process.env.JWT_SECRET, passthrough: true })); // secret: signing
app.use(jwt({ secret: process.env.JWT_SECRET }).unless({ path: [/^\/public/] })); // protection: auth; secret: signing
// file: secrets.ts
import jwt from 'koa-jwt';
export const guard = jwt({ secret: process.env.JWT_SECRET }); // protection: auth; secret: signing
