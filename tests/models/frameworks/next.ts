// file: app/api/users/[id]/route.ts
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { NextRequest, NextResponse } from 'next/server';

export async function POST(request: NextRequest, context) {
  const query = request.nextUrl.searchParams.get('q'); // source: remote
  const path = request.nextUrl.pathname; // source: remote
  const agent = (await headers()).get('user-agent'); // source: remote; sensitive: headers
  const session = (await cookies()).get('sid'); // source: remote
  const same = request.cookies.get('sid'); // source: remote
  const { id } = await context.params; // source: remote
  if (query === 'a') return NextResponse.redirect('/'); // sink: redirect
  if (query === 'b') return new NextResponse('text', { headers: {} }); // sink: response; header
  if (query === 'c') redirect('/home'); // sink: redirect
  const response = NextResponse.json({ path, agent, session, same, id }); // source: remote; sink: response; header
  response.headers.set('X-A', 'b'); // header
  return response;
}
// file: app/actions.ts
'use server';

export async function save(id: string) { // source: remote
  return { id }; // source: remote
}
// file: pages/api/users.ts
export default function handler(req, res) {
  console.log(req.query, req.headers); // source: remote
  console.log(req.cookies, req.url); // source: remote
  res.setHeader('X-A', 'b'); // header
  res.writeHead(200, {}); // header
  if (req.body === '') res.redirect(302, '/'); // source: remote; sink: redirect
  res.status(200).json({}); // sink: response
  res.send('<b>'); // sink: response; sink: html
}
// file: app/search/page.tsx
export default async function Page({ searchParams, params }) {
  const { q } = await searchParams; // source: remote
  return [q, params]; // source: remote
}
// file: pages/search.tsx
export const getServerSideProps = async (context) => {
  return { props: { q: context.query.q, id: context.params.id, agent: context.req.headers['user-agent'] } }; // source: remote
};
