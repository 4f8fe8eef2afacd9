// file: server.ts
import descope from '@descope/node-sdk';

const client = descope({ projectId: 'shop' });

export async function requireAdmin(req, res, next) {
  const info = await client.validateSession(req.cookies.DS); // protection: auth
  if (!client.validateRoles(info, ['admin'])) return res.sendStatus(403); // protection: auth; protection: role
  req.userId = info.token.sub; // protection: auth; source: session
  next();
}
// file: middleware.ts
import { authMiddleware, session } from '@descope/nextjs-sdk/server';

export default authMiddleware({ publicRoutes: ['/'] }); // protection: auth
export const userOf = async () => (await session())?.token; // protection: auth
