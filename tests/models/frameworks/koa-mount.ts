import Koa from 'koa';
import mount from 'koa-mount';

const app = new Koa();
const api = new Koa();
app.use(mount('/api', api));
