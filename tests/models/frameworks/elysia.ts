import { Elysia, t } from 'elysia';
import { page } from './page';

const app = new Elysia({ prefix: '/api' });
app.onRequest(({ request }) => { console.log(request.url); }); // mount
app.onBeforeHandle(({ headers, status }) => { // mount
  if (headers.authorization === undefined) return status(401, 'Log in first'); // source: remote; sink: response
});
app.onError(({ error }) => {
  return { text: error.message }; // source: error; sink: response
});
app.use((inner) => inner.get('/inner', () => 'ok')); // mount; route; sink: response
app.guard({ beforeHandle: ({ path }) => { console.log(path); } }, (inner) => inner.delete('/all', () => 'gone')); // source: remote; mount; route; sink: response
app.group('/v1', (inner) => inner.get('/go', ({ query, redirect }) => redirect(query.to))); // mount; route; source: remote; sink: redirect; sink: response
app.post('/login', ({ body, params, cookie }) => { // route
  return [body, params, cookie.session.value]; // source: remote; sink: response
}, { body: t.Object({ name: t.String() }) });
app.route('PROPFIND', '/page', () => page).listen(3000); // route; sink: response
