import Koa from 'koa';
import ratelimit from 'koa-ratelimit';

const app = new Koa();

app.use(ratelimit({ driver: 'memory', db: new Map(), duration: 900_000, max: 5, id: (ctx) => ctx.ip })); // protection: rate-limit; settings: rate-limit
