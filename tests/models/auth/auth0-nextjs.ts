// file: app/api/orders/route.ts
import { Auth0Client } from '@auth0/nextjs-auth0/server';

const auth0 = new Auth0Client();

export async function GET() {
  const session = await auth0.getSession(); // protection: auth
  if (!session) return new Response(null, { status: 401 }); // protection: auth
  return Response.json(session.user); // protection: auth; source: session
}

export async function PUT() {
  const { token } = await auth0.getAccessToken(); // protection: auth
  return fetch('https://api.shop.example/orders', { method: 'PUT', headers: { authorization: `Bearer ${token}` } });
}

export const POST = auth0.withApiAuthRequired(async () => Response.json({})); // protection: auth
// file: middleware.ts
import { withMiddlewareAuthRequired } from '@auth0/nextjs-auth0/edge';

export default withMiddlewareAuthRequired(); // protection: auth
// file: secrets.ts
import { Auth0Client } from '@auth0/nextjs-auth0/server';
export const auth0 = new Auth0Client({
  secret: process.env.AUTH0_SECRET, // secret: signing
  clientSecret: process.env.AUTH0_CLIENT_SECRET, // secret: key
});
