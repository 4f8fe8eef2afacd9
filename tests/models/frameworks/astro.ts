// file: src/pages/api/notes/[id].ts
import type { APIRoute } from 'astro';
import { notes } from '../../../notes';

export const site = import.meta.env.PUBLIC_SITE;

export const POST: APIRoute = async ({ request, params, url, cookies, redirect }) => {
  const note = await request.json();
  await notes.update(params.id, note); // source: remote
  const session = cookies.get('session'); // source: remote
  cookies.set('seen', '1', { path: '/' }); // settings: cookie
  if (url.searchParams.has('next')) return redirect('/notes'); // source: remote; sink: redirect
  return Response.json({ session }); // source: remote
};
// file: src/actions/index.ts
import { ActionError, defineAction } from 'astro:actions';
import { z } from 'astro:schema';
import { accounts } from '../accounts';

export const server = {
  login: defineAction({
    input: z.object({ email: z.string().email(), password: z.string().max(200) }),
    handler: async (input, context) => { // source: remote
      const account = await accounts.find(input.email, input.password); // source: remote
      if (account === undefined) throw new ActionError({ code: 'UNAUTHORIZED', message: 'Wrong name or password.' }); // sink: response
      return { url: context.url.pathname }; // source: remote; sink: response
    },
  }),
};
// file: src/middleware.ts
import { defineMiddleware, sequence } from 'astro:middleware';

const theme = defineMiddleware((context, next) => {
  context.locals.theme = context.cookies.get('theme'); // source: remote
  return next();
});
export const onRequest = sequence(theme);
