import { definePackage } from '../schema.js';

const CODE = '{js,jsx,ts,tsx,mjs,mts}';

export default definePackage({
  packages: ['next', 'next/server', 'next/headers', 'next/navigation'],
  docs: 'https://nextjs.org/docs/app/api-reference',
  places: {
    request: ['NextRequest#', 'type:NextRequest', 'type:NextMiddleware=>0'],
    nextUrl: ['request.nextUrl'],
    context: [],
    requestHeaders: ['headers()', 'headers().await'],
    cookieJar: ['cookies()', 'cookies().await', 'request.cookies'],
    apiRequest: ['type:NextApiRequest', 'type:NextApiHandler=>0'],
    apiResponse: ['type:NextApiResponse', 'type:NextApiHandler=>1', 'apiResponse.{status,setHeader,writeHead,setPreviewData,clearPreviewData,setDraftMode}()'],
    props: [],
    pagesContext: ['type:GetServerSideProps=>0', 'type:GetServerSidePropsContext'],
    argument: [],
    response: ['NextResponse#', 'NextResponse.{json,redirect,rewrite,next}()'],
  },
  aliases: { request: 'globals!request' },
  sources: [
    { at: 'nextUrl', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'nextUrl.searchParams', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'requestHeaders.get()', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'cookieJar.{get,getAll}()', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'context.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'apiRequest.body', kind: 'remote', shape: 'object', part: 'body' },
    { at: 'apiRequest.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'apiRequest.headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'apiRequest.cookies', kind: 'remote', shape: 'string', part: 'cookies' },
    { at: 'apiRequest.url', kind: 'remote', shape: 'string', part: 'url' },
    { at: 'props.searchParams', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'props.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'pagesContext.query', kind: 'remote', shape: 'string', part: 'query' },
    { at: 'pagesContext.params', kind: 'remote', shape: 'string', part: 'params' },
    { at: 'pagesContext.req.{headers,cookies,url}', kind: 'remote', shape: 'string', part: 'headers' },
    // What a server action receives is posted by the browser, whatever its TypeScript type says.
    { at: 'argument', kind: 'remote', shape: 'object', part: 'arguments' },
  ],
  sinks: [
    { at: 'NextResponse(0)', kind: 'response' },
    { at: 'NextResponse.json(0)', kind: 'response' },
    { at: 'apiResponse.{json,send,end,write}(0)', kind: 'response' },
    { at: 'apiResponse.{send,end,write}(0)', kind: 'html' },
    { at: '{redirect,permanentRedirect}(0)', kind: 'redirect' },
    { at: 'NextResponse.redirect(0)', kind: 'redirect' },
    { at: 'apiResponse.redirect(last)', kind: 'redirect' },
  ],
  headers: [
    { at: 'NextResponse', bag: 1, bagKey: 'headers' },
    { at: 'NextResponse.json', bag: 1, bagKey: 'headers' },
    { at: 'response.headers.{set,append}', name: 0, value: 1 },
    { at: 'apiResponse.setHeader', name: 0, value: 1 },
    { at: 'apiResponse.writeHead', bag: 1 },
  ],
  headerLists: [{ files: 'next.config.{js,cjs,mjs,ts,mts}', function: 'headers', list: 'headers', name: 'key', value: 'value' }],
  entryPoints: [
    { files: `**/app/**/route.${CODE}`, exports: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], kind: 'route', method: 'export', params: ['request', 'context'], returns: true, pathFrom: 'app', serverless: true },
    { directive: 'use server', kind: 'action', method: 'POST', everyParam: 'argument', returns: true, serverless: true },
    { files: `**/pages/api/**/*.${CODE}`, exports: ['default'], kind: 'api', params: ['apiRequest', 'apiResponse'], pathFrom: 'pages', serverless: true },
    { files: `**/app/**/page.${CODE}`, exports: ['default', 'generateMetadata'], kind: 'page', method: 'GET', params: ['props'], pathFrom: 'app' },
    { files: `**/pages/**/*.${CODE}`, exports: ['getServerSideProps'], kind: 'page', method: 'GET', params: ['pagesContext'], returns: true, pathFrom: 'pages' },
    { files: `**/{middleware,proxy}.${CODE}`, exports: ['middleware', 'proxy', 'default'], kind: 'middleware', params: ['request'], serverless: true },
  ],
  gates: [
    { files: `{src/,}{middleware,proxy}.${CODE}`, exports: ['middleware', 'proxy', 'default'], covers: 'package', paths: 'config.matcher' },
    { files: `**/app/**/layout.${CODE}`, exports: ['default'], covers: 'folder', except: ['route', 'action', 'api'] },
  ],
  publicEnv: [
    { prefix: 'NEXT_PUBLIC_' },
    { files: 'next.config.{js,cjs,mjs,ts,mts}', keys: ['env', 'publicRuntimeConfig'] },
  ],
  clientCode: [
    { directive: 'use client' },
    { files: `{src/,}pages/**/*.${CODE}`, except: '**/pages/{api/**/*,_document.*}', serverExports: ['getServerSideProps', 'getStaticProps', 'getStaticPaths'] },
  ],
  serverOnly: [{ from: ['next/headers'] }],
});
