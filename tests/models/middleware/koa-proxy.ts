import Koa from 'koa';

const app = new Koa({ proxy: true, maxIpsCount: 1 }); // settings: proxy
app.proxy = false; // settings: proxy
