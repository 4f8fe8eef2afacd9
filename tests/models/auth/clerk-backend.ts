import { createClerkClient, verifyToken } from '@clerk/backend';

const clerk = createClerkClient({ secretKey: process.env.CLERK_SECRET_KEY }); // secret: key

export async function userOf(token: string) {
  const claims = await verifyToken(token, { secretKey: process.env.CLERK_SECRET_KEY }); // protection: auth; source: session; secret: key
  return claims.sub; // protection: auth; source: session
}

export async function handle(request: Request) {
  const { isAuthenticated } = await clerk.authenticateRequest(request); // protection: auth
  return isAuthenticated ? Response.json({}) : new Response(null, { status: 401 });
}
// file: secrets.ts
import { createClerkClient, verifyToken } from '@clerk/backend';
export const clerk = createClerkClient({ secretKey: process.env.CLERK_SECRET_KEY }); // secret: key
export const read = (token: string) => verifyToken(token, { secretKey: process.env.CLERK_SECRET_KEY }); // protection: auth; secret: key
