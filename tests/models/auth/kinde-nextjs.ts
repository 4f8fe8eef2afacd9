// file: app/api/orders/route.ts
import { getKindeServerSession } from '@kinde-oss/kinde-auth-nextjs/server';

export async function GET() {
  const { getPermission, getUser, isAuthenticated } = getKindeServerSession();
  if (!(await isAuthenticated())) return new Response(null, { status: 401 }); // protection: auth
  const permission = await getPermission('orders:read'); // protection: role
  if (!permission.isGranted) return new Response(null, { status: 403 }); // protection: role
  const user = await getUser(); // protection: auth; source: session
  return Response.json({ of: user }); // protection: auth; source: session
}
// file: middleware.ts
import { withAuth } from '@kinde-oss/kinde-auth-nextjs/middleware';

export default function middleware(request) {
  return withAuth(request); // protection: auth
}
