export async function handle(request: Request) {
  const body = await request.json(); // source: remote
  const form = await request.clone().formData(); // source: remote
  const title = form.get('title'); // source: remote
  const agent = request.headers.get('user-agent'); // source: remote
  const raw = await request.text(); // source: remote
  const { searchParams } = new URL(request.url); // carries; source: remote
  new URLSearchParams(raw); // carries; source: remote
  URL.parse('/next', 'https://shop.example'); // carries
  if (request.body === null) return Response.redirect('/empty'); // source: remote; sink: redirect
  await fetch('https://stock.example', { method: 'POST' }); // sink: url
  const headers = new Headers({ 'x-trace': '1' }); // carries; header
  headers.set('x-agent', agent ?? ''); // carries; header
  const response = Response.json({ body, title }, { headers: { 'cache-control': 'no-store' } }); // source: remote; header; sink: response
  response.headers.append('vary', 'origin'); // header
  return body.length > 0 ? response : new Response('nothing', { headers }); // source: remote; carries; header; sink: response
}

export const promised = (request: Request) => request.json().then((body) => body.name); // source: remote
