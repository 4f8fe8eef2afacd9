import { definePackage } from '../schema.js';

/** Koa believes the first entry of X-Forwarded-For, however many proxies there are; maxIpsCount cuts the list to theirs. */
export default definePackage({
  packages: ['koa'],
  docs: 'https://github.com/koajs/koa/blob/master/docs/api/request.md#requestips',
  settings: [
    { kind: 'proxy', at: 'default(0)', trustsAll: 'proxy', boundedBy: 'maxIpsCount' },
    { kind: 'proxy', at: 'koa!app.proxy=' },
  ],
});
