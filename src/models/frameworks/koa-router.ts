import { definePackage } from '../schema.js';

const METHODS = '{get,post,put,patch,delete,del,all,head,options}';

export default definePackage({
  packages: ['@koa/router', 'koa-router'],
  docs: 'https://github.com/koajs/router/blob/master/API.md',
  places: {
    router: ['default#', 'default()', 'Router#', 'router.prefix()'],
    ctx: [`router.${METHODS}(1..)=>0`, 'router.use(*)=>0', 'router.param(1)=>1', 'type:RouterContext', 'type:RouterMiddleware=>0'],
  },
  aliases: { ctx: 'koa!ctx' },
  identities: [
    { at: `router.${METHODS}()`, is: 'this' },
    { at: 'router.{use,param,prefix,routes,middleware}()', is: 'this' },
  ],
  routers: [
    { at: 'default#', prefix: { argument: 0, key: 'prefix' } },
    { at: 'default()', prefix: { argument: 0, key: 'prefix' } },
    { at: 'Router#', prefix: { argument: 0, key: 'prefix' } },
  ],
  // A name may stand before the path: router.get('user', '/users/:id', handler).
  routes: [{ register: `router.${METHODS}`, path: 0, chain: '1..' }],
  mounts: [{ register: 'router.use', path: 'optional', chain: 'rest' }],
});
