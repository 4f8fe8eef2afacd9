import Koa from 'koa';
import jwt from 'koa-jwt';

const app = new Koa();
app.use(jwt({ secret: process.env.JWT_SECRET, passthrough: true }));
app.use(jwt({ secret: process.env.JWT_SECRET }).unless({ path: [/^\/public/] })); // protection: auth
