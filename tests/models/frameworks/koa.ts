import Koa, { type Context, type Middleware } from 'koa';

const app = new Koa();

app.use(async (ctx, next) => { // mount
  ctx.set('X-Frame-Options', 'DENY'); // header
  ctx.set({ 'X-A': 'b' }); // header
  console.log(ctx.query, ctx.request.query); // source: remote
  console.log(ctx.params); // source: remote
  console.log(ctx.headers, ctx.request.header); // source: remote
  console.log(ctx.get('x-forwarded-for'), ctx.request.get('host')); // source: remote
  console.log(ctx.cookies.get('sid')); // source: remote
  console.log(ctx.request.files); // source: remote
  console.log(ctx.path, ctx.request.url); // source: remote
  await next();
});

async function save(ctx: Context) {
  ctx.body = ctx.request.body; // source: remote; sink: response; sink: html
  ctx.response.body = 'saved'; // sink: response; sink: html
  ctx.redirect('/home'); // sink: redirect
  ctx.response.redirect('/home'); // sink: redirect
  ctx.response.set('X-A', 'b'); // header
  ctx.response.set({ 'X-A': 'b' }); // header
  ctx.res.setHeader('X-A', 'b'); // header
  ctx.res.end('done'); // sink: response
}

const time: Middleware = async (ctx, next) => {
  ctx.body = 'now'; // sink: response; sink: html
};

app.use(save).use(time); // mount
app.on('error', (err, ctx) => { // source: error
  ctx.body = err.message; // source: error; sink: response; sink: html
});
// file: secrets.ts
import Koa from 'koa';
const app = new Koa();
app.keys = [process.env.COOKIE_KEYS]; // secret: signing
