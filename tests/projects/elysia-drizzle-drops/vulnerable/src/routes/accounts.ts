import { Elysia, t } from 'elysia';
import { jwt } from '@elysiajs/jwt';
import { rateLimit } from 'elysia-rate-limit';
import { eq } from 'drizzle-orm';
import { db } from '../db';
import { users } from '../schema';

export const accounts = new Elysia({ prefix: '/accounts' })
  .use(jwt({ name: 'jwt', secret: process.env.JWT_SECRET!, exp: '1d' }))
  .use(rateLimit({ duration: 60_000, max: 500 })) // ! no-weak-rate-limit
  .post('/login', async ({ body, jwt, status }) => {
    const [user] = await db.select().from(users).where(eq(users.email, body.email));
    if (!user || !(await Bun.password.verify(body.password, user.hash))) return status(401, { error: 'Wrong email or password' });
    return { token: await jwt.sign({ sub: String(user.id), role: user.role }) };
  }, { body: t.Object({ email: t.String({ format: 'email' }), password: t.String({ maxLength: 72 }) }) });
