import Koa from 'koa';
import { RateLimit } from 'koa2-ratelimit';

const app = new Koa();

app.use(RateLimit.middleware({ interval: 900_000, max: 5 })); // protection: rate-limit; settings: rate-limit
