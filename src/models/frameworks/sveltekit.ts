import { definePackage } from '../schema.js';

const CODE = '{js,ts,mjs,mts}';

export default definePackage({
  // `$types` and `$app/server` name the same things in files of their own.
  packages: ['@sveltejs/kit', '@sveltejs/kit/hooks', '$app/server', './$types'],
  docs: 'https://svelte.dev/docs/kit/routing',
  places: {
    event: [
      'type:RequestEvent', 'type:ServerLoadEvent', 'type:RequestHandler=>0', 'type:ServerLoad=>0', 'type:PageServerLoad=>0', 'type:LayoutServerLoad=>0', 'type:Action=>0',
      'getRequestEvent()', 'hook.event', 'failure.event',
    ],
    hook: ['type:Handle=>0', 'sequence(*)=>0'],
    failure: ['type:HandleServerError=>0'],
    request: ['event.request'],
    remote: ['{query,command,form,prerender}'],
    remoteFunction: ['remote(last)'],
  },
  aliases: { request: 'globals!request' },
  sources: [
    { at: 'event.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'event.url', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'event.url.searchParams', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'event.cookies.{get,getAll}()', kind: 'remote', shape: 'string', part: 'cookies' },
    // Without a schema before it, a remote function takes no argument, but for 'unchecked', which says so itself.
    { at: 'remote(1)=>0', kind: 'remote', shape: 'object', part: 'arguments', validated: true },
    { at: 'failure.error', kind: 'error' },
  ],
  sinks: [
    { at: 'redirect(1)', kind: 'redirect' },
    { at: '{json,text}(0)', kind: 'response' },
    { at: 'fail(1)', kind: 'response' },
    { at: 'error(1)', kind: 'response', errorsAs: 'message' },
    { at: 'event.fetch(0)', kind: 'url' },
    { at: 'remote(last)=>return', kind: 'response' },
  ],
  // `secure` is left out only on http://localhost.
  settings: [{ kind: 'cookie', at: 'event.cookies.set(2)', name: 0, sameSite: 'sameSite', secure: 'secure', httpOnly: 'httpOnly', defaults: { sameSite: 'lax', secure: true, httpOnly: true } }],
  identities: [{ at: 'sequence()', is: '(*)' }],
  headers: [
    { at: '{json,text}', bag: 1, bagKey: 'headers' },
    { at: 'event.setHeaders', bag: 0 },
  ],
  entryPoints: [
    { files: `**/src/routes/**/+server.${CODE}`, exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'], kind: 'route', method: 'export', params: ['event'], pathFrom: 'src/routes' },
    { files: `**/src/routes/**/+server.${CODE}`, exports: ['fallback'], kind: 'route', params: ['event'], pathFrom: 'src/routes' },
    { files: `**/src/routes/**/+page.server.${CODE}`, exports: ['actions.*'], kind: 'action', method: 'POST', params: ['event'], returns: true, pathFrom: 'src/routes' },
    { files: `**/src/routes/**/{+page,+layout}.server.${CODE}`, exports: ['load'], kind: 'page', method: 'GET', params: ['event'], returns: true, pathFrom: 'src/routes' },
    { files: `**/src/**/*.remote.${CODE}`, exports: ['*'], standsIn: 'remoteFunction', kind: 'action', method: 'POST' },
    { files: `**/hooks.server.${CODE}`, exports: ['handle'], kind: 'middleware', params: ['hook'] },
    { files: `**/hooks.server.${CODE}`, exports: ['handleError'], kind: 'middleware', params: ['failure'], returns: true },
  ],
  gates: [{ files: `src/{hooks.server,hooks.server/index}.${CODE}`, exports: ['handle'], covers: 'package' }],
  publicEnv: [{ prefix: 'PUBLIC_', from: ['$env/static/public', '$env/dynamic/public', 'import.meta.env'] }, { files: 'svelte.config.{js,ts}', prefixKey: 'kit.env.publicPrefix' }],
  clientCode: [{ files: `src/{routes/**/+page,routes/**/+layout,hooks.client,hooks,service-worker}.${CODE}` }, { files: '**/*.svelte' }],
  serverOnly: [{ files: `src/{lib/server/**/*,**/*.server}.${CODE}` }],
});
