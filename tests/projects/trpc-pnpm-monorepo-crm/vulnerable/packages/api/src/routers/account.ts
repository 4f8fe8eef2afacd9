import bcrypt from 'bcryptjs';
import { TRPCError } from '@trpc/server';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { db } from '@crm/db';
import { publicProcedure, router } from '../trpc.js';

const key = new TextEncoder().encode(process.env.AUTH_SECRET);
const Login = z.object({ email: z.email(), password: z.string().max(72) });

export const accountRouter = router({
  login: publicProcedure.input(Login).mutation(async ({ input }) => { // ! require-auth-rate-limit
    const user = await db.user.findUnique({ where: { email: input.email } });
    if (!user || !(await bcrypt.compare(input.password, user.passwordHash))) {
      throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Wrong email or password' });
    }
    return new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setSubject(user.id).setExpirationTime('8h').sign(key);
  }),
});
