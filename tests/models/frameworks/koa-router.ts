import Koa from 'koa';
import Router, { type RouterContext } from '@koa/router';

const app = new Koa();
const router = new Router({ prefix: '/api' });

router.use(async (ctx, next) => { // mount
  await next();
});
router.get('/users/:id', async (ctx) => { // route
  ctx.body = { id: ctx.params.id };
});
router.post('/users', save).del('/users/:id', save); // route

async function save(ctx: RouterContext) {
  ctx.body = ctx.request.body;
}

app.use(router.routes()).use(router.allowedMethods());
