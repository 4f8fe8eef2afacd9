import Koa from 'koa';
import CSRF from 'koa-csrf';

const app = new Koa();
app.use(new CSRF()); // protection: csrf
app.use(CSRF({ disableQuery: true })); // protection: csrf
