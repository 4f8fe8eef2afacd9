import Koa from 'koa';
import helmet from 'koa-helmet';
import session from 'koa-session';
import { koaBody } from 'koa-body';
import { answerErrors } from './middleware/errors.js';
import { router } from './routes/index.js';

const app = new Koa();
app.proxy = false;
app.keys = [process.env.COOKIE_KEY];

app.use(answerErrors);
app.use(helmet());
app.use(session({ key: 'recipes', maxAge: 86_400_000, httpOnly: true, secure: true }, app)); // ! require-csrf-protection (strict)
app.use(koaBody({ jsonLimit: '200kb' }));
app.use(router.routes());
app.use(router.allowedMethods());

app.listen(process.env.PORT ?? 3000);
