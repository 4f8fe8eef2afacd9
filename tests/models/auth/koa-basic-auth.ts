import Koa from 'koa';
import auth from 'koa-basic-auth';

const app = new Koa();
app.use(auth({ name: 'ops', pass: process.env.OPS_PASSWORD })); // protection: auth
