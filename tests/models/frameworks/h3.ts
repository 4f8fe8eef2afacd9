// file: server/api/notes/[id].put.ts
export default defineEventHandler(async (event) => {
  const id = getRouterParam(event, 'id'); // source: remote
  const again = event.context.params.id; // source: remote
  const { draft } = getQuery(event); // source: remote
  const note = await readBody(event); // source: remote
  const checked = await readValidatedBody(event, noteSchema.parse); // source: remote
  const { page } = await getValidatedQuery(event, pageSchema.parse); // source: remote
  const { slug } = await getValidatedRouterParams(event, slugSchema.parse); // source: remote
  if (getHeader(event, 'x-team') === undefined) throw createError({ statusCode: 400, message: 'Name a team.' }); // source: remote; sink: response
  if (getCookie(event, 'session') === undefined) return sendRedirect(event, '/login'); // source: remote; sink: response; sink: html; sink: redirect
  setCookie(event, 'seen', '1', {}); // settings: cookie
  setHeader(event, 'Cache-Control', 'no-store'); // header
  setHeaders(event, { 'X-Page': '1' }); // header
  await $fetch('https://search.example.com/index'); // sink: url
  await $fetch.raw('https://search.example.com/index'); // sink: url
  await notes.update(id, again, draft, note, checked, page, slug); // source: remote
  return { ok: true }; // sink: response; sink: html
});
// file: server/routes/upload.ts
import { defineEventHandler, getRequestURL, handleCors, html, HTTPError, proxyRequest, readMultipartFormData, readRawBody, redirect, send, toWebRequest, type H3Event } from 'h3';

export default defineEventHandler({
  onRequest: (event) => { handleCors(event, { origin: ['https://example.com'] }); }, // settings: cors
  handler: async (event) => {
    const parts = await readMultipartFormData(event); // source: remote
    const raw = await readRawBody(event); // source: remote
    const { pathname } = getRequestURL(event); // source: remote
    const agent = event.headers.get('user-agent'); // source: remote
    event.res.headers.set('X-Kind', 'upload'); // header
    if (event.path === '/old') return redirect('/new'); // source: remote; sink: response; sink: html; sink: redirect
    if (agent === null) throw new HTTPError({ status: 400, message: 'Who are you?' }); // sink: response
    if (raw === undefined) return html(event, '<p>nothing</p>'); // source: remote; sink: response; sink: html
    await send(event, 'done'); // sink: response; sink: html
    return proxyRequest(event, 'https://files.example.com'); // sink: response; sink: html; sink: url
  },
});

export const bodyOf = async (event: H3Event) => [await event.req.json(), await toWebRequest(event).text()];
// file: src/server.ts
import { createApp, createRouter, defineEventHandler, getQuery, H3, useBase } from 'h3';

const search = defineEventHandler((event) => getQuery(event)); // source: remote; sink: response; sink: html
const router = createRouter();
router.get('/search', search); // route
router.add('/any', search, 'post'); // route
export const app = createApp();
app.use('/api', useBase('/api', router)); // mount
export const next = new H3();
next.on('POST', '/search', search); // route
