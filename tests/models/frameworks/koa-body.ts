import Koa from 'koa';
import { koaBody } from 'koa-body';
import bodyParser from 'koa-bodyparser';

const app = new Koa();
app.use(koaBody()); // protection: body-limit
app.use(bodyParser()); // protection: body-limit
