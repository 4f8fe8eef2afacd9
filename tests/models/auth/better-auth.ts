import { betterAuth } from 'better-auth';

export const auth = betterAuth({ emailAndPassword: { enabled: true } });

export async function orders(request: Request) {
  const session = await auth.api.getSession({ headers: request.headers }); // protection: auth
  if (!session) return new Response(null, { status: 401 }); // protection: auth
  const { success } = await auth.api.userHasPermission({ body: { userId: session.user.id, permissions: { orders: ['read'] } } }); // protection: auth; protection: role; source: session
  return success ? Response.json({}) : new Response(null, { status: 403 });
}

export async function jobs(request: Request, key: string) {
  const { valid } = await auth.api.verifyApiKey({ body: { key } }); // protection: auth
  if (!valid) return new Response(null, { status: 401 });
  const { response } = await auth.api.getSession({ headers: request.headers, returnHeaders: true }); // protection: auth
  return Response.json({ of: response.user }); // source: session
}
// file: secrets.ts
import { betterAuth } from 'better-auth';
export const auth = betterAuth({
  secret: process.env.BETTER_AUTH_SECRET, // secret: signing
  socialProviders: { github: { clientId: 'x', clientSecret: process.env.GITHUB_CLIENT_SECRET } }, // secret: key
});
