import { definePackage } from '../schema.js';

const CODE = '{js,ts,mjs,mts}';

export default definePackage({
  packages: ['astro', 'astro/config', 'astro:actions', 'astro:middleware', 'astro/actions/runtime/server.js'],
  docs: 'https://docs.astro.build/en/guides/endpoints/',
  places: {
    context: ['type:APIRoute=>0', 'type:APIContext', 'type:ActionAPIContext', 'defineMiddleware(0)=>0', 'type:MiddlewareHandler=>0', 'sequence(*)=>0', 'actionHandler=>1'],
    request: ['context.request'],
    actionHandler: ['defineAction(0).handler'],
  },
  aliases: { request: 'globals!request' },
  sources: [
    { at: 'context.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'context.url', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'context.url.searchParams', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'context.cookies.get()', kind: 'remote', shape: 'string', part: 'cookies' },
    // Checked when the action has an `input`: that is what the entry point's `gives` says.
    { at: 'actionHandler=>0', kind: 'remote', shape: 'object', part: 'arguments' },
  ],
  sinks: [
    { at: 'context.redirect(0)', kind: 'redirect' },
    { at: 'actionHandler=>return', kind: 'response' },
    { at: 'ActionError(0).message', kind: 'response' },
  ],
  settings: [{ kind: 'cookie', at: 'context.cookies.set(2)', name: 0, sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { secure: false, httpOnly: false } }],
  identities: [
    { at: 'defineMiddleware()', is: '(0)' },
    { at: 'sequence()', is: '(*)' },
  ],
  entryPoints: [
    { files: `**/src/pages/**/*.${CODE}`, exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ALL'], kind: 'route', method: 'export', params: ['context'], pathFrom: 'src/pages' },
    { files: `**/src/actions/**/*.${CODE}`, exports: ['*', '*.*'], standsIn: 'actionHandler', kind: 'action', method: 'POST', handler: 'handler', gives: [{ key: 'input', gives: 'validation' }] },
    { files: `**/src/{middleware,middleware/index}.${CODE}`, exports: ['onRequest'], kind: 'middleware', params: ['context'] },
  ],
  gates: [{ files: `src/{middleware,middleware/index}.${CODE}`, exports: ['onRequest'], covers: 'package' }],
  publicEnv: [{ prefix: 'PUBLIC_', from: ['astro:env/client', 'import.meta.env'] }, { files: 'astro.config.{js,mjs,ts,mts}', keys: 'vite.define', prefixKey: 'vite.envPrefix' }],
});
