import { definePackage } from '../schema.js';

const CODE = '{js,jsx,ts,tsx}';
// What makes a file outside app/routes a route module: it takes its types or its answers from the framework.
const IMPORTS = ['react-router', '@react-router/*', '@remix-run/*', './+types/*'];

/** React Router 7 in framework mode, and Remix, which it was. */
export default definePackage({
  packages: ['react-router', '@remix-run/node', '@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', '@remix-run/react', '@react-router/node', '@react-router/cloudflare', 'react-router-dom'],
  docs: 'https://reactrouter.com/start/framework/route-module',
  places: {
    args: [
      'type:ActionFunctionArgs', 'type:LoaderFunctionArgs', 'type:DataFunctionArgs', 'type:ActionArgs', 'type:LoaderArgs',
      'type:ActionFunction=>0', 'type:LoaderFunction=>0', 'type:MiddlewareFunction=>0',
    ],
    request: ['args.request'],
  },
  aliases: { request: 'globals!request' },
  sources: [{ at: 'args.params', kind: 'remote', shape: 'string', part: 'params' }],
  sinks: [
    { at: '{redirect,redirectDocument,replace}(0)', kind: 'redirect' },
    { at: '{data,json,defer}(0)', kind: 'response' },
  ],
  headers: [{ at: '{data,json,redirect,redirectDocument}', bag: 1, bagKey: 'headers' }],
  entryPoints: [
    { files: `**/app/routes/**/*.${CODE}`, exports: ['action'], kind: 'route', method: 'POST', params: ['args'], returns: true, pathFrom: 'app/routes', pathNames: 'dots', beforeExports: ['middleware', 'unstable_middleware'] },
    { files: `**/app/routes/**/*.${CODE}`, exports: ['loader'], kind: 'page', method: 'GET', params: ['args'], returns: true, pathFrom: 'app/routes', pathNames: 'dots', beforeExports: ['middleware', 'unstable_middleware'] },
    { files: `**/app/**/*.${CODE}`, imports: IMPORTS, exports: ['action'], kind: 'route', method: 'POST', params: ['args'], returns: true, pathFrom: '*', pathNames: 'dots', beforeExports: ['middleware', 'unstable_middleware'] },
    { files: `**/app/**/*.${CODE}`, imports: IMPORTS, exports: ['loader'], kind: 'page', method: 'GET', params: ['args'], returns: true, pathFrom: '*', pathNames: 'dots', beforeExports: ['middleware', 'unstable_middleware'] },
    { files: `**/app/**/*.${CODE}`, imports: IMPORTS, exports: ['middleware', 'unstable_middleware'], kind: 'middleware', params: ['args'] },
  ],
  gates: [{ files: `app/root.${CODE}`, exports: ['middleware', 'unstable_middleware'], covers: 'package' }],
  clientCode: [
    { files: `app/entry.client.${CODE}` },
    { files: `app/**/*.client.${CODE}` },
    { files: `app/{root,routes/**/*}.${CODE}`, except: '**/*.server.*', serverExports: ['loader', 'action', 'headers', 'middleware', 'unstable_middleware'] },
  ],
  serverOnly: [{ files: `app/{**/*.server,**/.server/**/*}.${CODE}` }],
});
