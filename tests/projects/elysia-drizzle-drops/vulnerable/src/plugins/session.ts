import { Elysia } from 'elysia';
import { jwt } from '@elysiajs/jwt';

export const session = new Elysia({ name: 'session' })
  .use(jwt({ name: 'jwt', secret: process.env.JWT_SECRET!, exp: '1d' }))
  .derive({ as: 'scoped' }, async ({ jwt, headers }) => {
    const claims = await jwt.verify(headers.authorization?.slice(7));
    return { user: claims ? { id: Number(claims.sub), role: String(claims.role) } : null };
  });
