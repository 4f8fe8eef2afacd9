import { createClerkClient, verifyToken } from '@clerk/backend';

const clerk = createClerkClient({ secretKey: process.env.CLERK_SECRET_KEY });

export async function userOf(token: string) {
  const claims = await verifyToken(token, { secretKey: process.env.CLERK_SECRET_KEY }); // protection: auth; source: session
  return claims.sub; // protection: auth; source: session
}

export async function handle(request: Request) {
  const { isAuthenticated } = await clerk.authenticateRequest(request); // protection: auth
  return isAuthenticated ? Response.json({}) : new Response(null, { status: 401 });
}
