import { randomBytes } from 'node:crypto';
import { compare } from 'bcrypt';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { db } from '../utils/db';
import { sessions, users } from '../database/schema';

const Login = z.object({ email: z.email(), password: z.string().max(72) });

export default defineEventHandler(async (event) => { // ! require-auth-rate-limit
  const { email, password } = await readValidatedBody(event, Login.parse);
  const [user] = await db.select().from(users).where(eq(users.email, email));
  if (!user || !(await compare(password, user.passwordHash))) {
    throw createError({ statusCode: 401, statusMessage: 'Wrong email or password' });
  }
  const token = randomBytes(32).toString('hex');
  await db.insert(sessions).values({ token, userId: user.id });
  setCookie(event, 'clinic_session', token, { httpOnly: true, secure: true, sameSite: 'lax' });
  return { email: user.email };
});
