import { getToken } from '@auth/core/jwt';

export async function userOf(request: Request) {
  const token = await getToken({ req: request, secret: process.env.AUTH_SECRET }); // protection: auth; source: session
  if (token === null) throw new Response(null, { status: 401 }); // protection: auth; source: session
  return 1;
}
