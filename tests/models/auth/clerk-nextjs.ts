// file: app/api/orders/route.ts
import { auth, currentUser } from '@clerk/nextjs/server';

export async function GET() {
  const { userId } = await auth(); // protection: auth
  if (!userId) return new Response(null, { status: 401 }); // source: session
  return Response.json({ of: userId }); // source: session
}

export async function POST() {
  await auth.protect(); // protection: auth
  return Response.json({});
}

export async function PUT() {
  await auth.protect({ role: 'org:admin' }); // protection: auth; protection: role
  return Response.json({});
}

export async function PATCH() {
  await auth.protect({ permission: 'org:orders:manage' }); // protection: auth; protection: role
  return Response.json({});
}

export async function DELETE() {
  const session = await auth(); // protection: auth
  session.protect(); // protection: auth
  if (!session.has({ role: 'org:admin' })) return new Response(null, { status: 403 }); // protection: auth; protection: role
  const user = await currentUser(); // protection: auth; source: session
  return Response.json({ by: user }); // protection: auth; source: session
}
// file: pages/api/me.ts
import { getAuth } from '@clerk/nextjs/server';

export default function handler(req, res) {
  if (!getAuth(req).userId) return res.status(401).end(); // protection: auth; source: session
  return res.json({});
}
// file: middleware.ts
import { clerkMiddleware, createRouteMatcher } from '@clerk/nextjs/server';

const isStaff = createRouteMatcher(['/staff(.*)']);

export default clerkMiddleware(async (auth, request) => {
  if (isStaff(request)) await auth.protect(); // protection: auth
});
// file: proxy.ts
import { authMiddleware } from '@clerk/nextjs';

export default authMiddleware({ publicRoutes: ['/'] }); // protection: auth
