// file: src/routes/(shop)/articles/[slug]/+server.ts
import { error, json, redirect, text } from '@sveltejs/kit';
import { PUBLIC_SITE } from '$env/static/public';
import { articles } from '$lib/server/articles';

export async function POST({ request, params, url, cookies, fetch, setHeaders }) {
  const article = await articles.find(params.slug); // source: remote
  if (article === undefined) error(404, 'There is no such article.'); // sink: response
  const session = cookies.get('session'); // source: remote
  cookies.set('theme', 'dark', { path: '/' }); // settings: cookie
  if (url.searchParams.has('preview')) redirect(303, '/articles'); // source: remote; sink: redirect
  setHeaders({ 'cache-control': 'no-store' }); // header
  await fetch('https://search.example.com/index'); // sink: url
  const { title } = await request.json();
  if (title === '') return text('A title is missing.', { status: 400 }); // sink: response; header
  return json({ ok: true, site: PUBLIC_SITE, session }, { status: 201 }); // source: remote; sink: response; header
}
// file: src/routes/login/+page.server.ts
import { fail, redirect, type Actions } from '@sveltejs/kit';
import { login } from '$lib/server/accounts';

export const load = async ({ url }) => ({ next: url.searchParams.get('next') }); // source: remote

export const actions: Actions = {
  default: async ({ request, cookies }) => {
    const form = await request.formData();
    const session = await login(form.get('email'), form.get('password'));
    if (session === undefined) return fail(400, { wrong: true }); // sink: response
    cookies.set('session', session, { path: '/', httpOnly: true }); // settings: cookie
    redirect(303, '/'); // sink: redirect
  },
};
// file: src/hooks.server.ts
import { sequence } from '@sveltejs/kit/hooks';

const known = async ({ event, resolve }) => {
  event.locals.session = event.cookies.get('session'); // source: remote
  return resolve(event);
};
export const handle = sequence(known);

export const handleError = async ({ error }) => {
  console.error(error); // source: error
  return { message: 'Something went wrong.' };
};
// file: src/lib/posts.remote.ts
import { command, getRequestEvent } from '$app/server';
import { createPost, postSchema } from '$lib/server/posts';

export const addPost = command(postSchema, async (post) => { // source: remote
  const { cookies } = getRequestEvent();
  const id = await createPost(post, cookies.get('session')); // source: remote
  return { id }; // sink: response
});
