import { Elysia } from 'elysia';
import { jwt } from '@elysiajs/jwt';

export const auth = new Elysia({ name: 'auth' })
  .use(jwt({ name: 'jwt', secret: process.env.JWT_SECRET!, exp: '1d' }))
  .derive({ as: 'scoped' }, async ({ jwt, headers }) => {
    const claims = await jwt.verify(headers.authorization?.slice(7));
    return { user: claims ? { id: Number(claims.sub), role: String(claims.role) } : null };
  })
  .onBeforeHandle({ as: 'scoped' }, ({ user, status }) => {
    if (!user) return status(401, { error: 'Please sign in' });
  });

export const adminOnly = new Elysia({ name: 'admin-only' })
  .use(auth)
  .onBeforeHandle({ as: 'scoped' }, ({ user, status }) => {
    if (user?.role !== 'admin') return status(403, { error: 'Admins only' });
  });
