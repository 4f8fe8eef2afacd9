import { getToken } from '@auth/core/jwt';

export async function userOf(request: Request) {
  const token = await getToken({ req: request, secret: process.env.AUTH_SECRET }); // protection: auth; source: session; secret: signing
  if (token === null) throw new Response(null, { status: 401 }); // protection: auth; source: session
  return 1;
}
// file: secrets.ts
import { Auth } from '@auth/core';
import { decode } from '@auth/core/jwt';
export const handle = (request: Request) => Auth(request, { providers: [], secret: process.env.AUTH_SECRET }); // secret: signing
export const read = (token: string) => decode({ token, salt: 'session', secret: process.env.AUTH_SECRET }); // secret: signing
