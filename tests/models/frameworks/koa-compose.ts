import Koa from 'koa';
import compose from 'koa-compose';

const app = new Koa();
app.use(compose([async (ctx, next) => next(), async (ctx) => { ctx.body = 'ok'; }]));
