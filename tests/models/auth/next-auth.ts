// file: app/api/profile/route.ts
import { getServerSession } from 'next-auth';
import { getToken } from 'next-auth/jwt';
import { authOptions } from '@/lib/auth';

export async function GET() {
  const session = await getServerSession(authOptions); // protection: auth
  if (!session) return new Response(null, { status: 401 }); // protection: auth
  return Response.json({ name: session.user.name }); // protection: auth; source: session
}

export async function DELETE(request: Request) {
  if ((await getToken({ req: request })) === null) return new Response(null, { status: 401 }); // protection: auth
  return new Response(null);
}
// file: auth.ts
import NextAuth from 'next-auth';
import GitHub from 'next-auth/providers/github';

export const { auth, handlers, signIn } = NextAuth({ providers: [GitHub] });

export async function userId() {
  const session = await auth(); // protection: auth
  return session?.user?.id; // protection: auth; source: session
}

export const GET = auth((request) => { // protection: auth
  if (!request.auth) return new Response(null, { status: 401 }); // protection: auth
  return Response.json({});
});
// file: secrets.ts
import NextAuth from 'next-auth';
import { getServerSession } from 'next-auth/next';
import { encode } from 'next-auth/jwt';
export const { handlers } = NextAuth({ providers: [], secret: process.env.AUTH_SECRET }); // secret: signing
export const handler = (req, res) => NextAuth(req, res, { secret: process.env.NEXTAUTH_SECRET }); // secret: signing
export const session = getServerSession({ secret: process.env.NEXTAUTH_SECRET }); // protection: auth; secret: signing
export const token = encode({ secret: process.env.NEXTAUTH_SECRET, token: {} }); // secret: signing
// file: lib/options.ts
import type { NextAuthOptions } from 'next-auth';
export const options: NextAuthOptions = { providers: [], secret: process.env.NEXTAUTH_SECRET }; // secret: signing
