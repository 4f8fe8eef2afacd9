import { ActionError, defineAction } from 'astro:actions';
import { z } from 'astro:schema';
import bcrypt from 'bcryptjs';
import { db } from '../lib/db';

export const server = {
  login: defineAction({ // ! require-auth-rate-limit
    accept: 'form',
    input: z.object({ email: z.string().email(), password: z.string().max(72) }),
    handler: async ({ email, password }, context) => {
      const { rows } = await db.execute({ sql: 'SELECT id, hash FROM users WHERE email = ?', args: [email] });
      if (!rows[0] || !(await bcrypt.compare(password, String(rows[0].hash)))) {
        throw new ActionError({ code: 'UNAUTHORIZED', message: 'Wrong email or password' });
      }
      const sid = crypto.randomUUID();
      await db.execute({ sql: 'INSERT INTO sessions (id, user_id) VALUES (?, ?)', args: [sid, rows[0].id] });
      context.cookies.set('sid', sid, { httpOnly: true, sameSite: 'lax', path: '/' });
    },
  }),
  addPiece: defineAction({ // ! require-route-auth (strict)
    input: z.object({ title: z.string().min(1).max(120), artistId: z.string().max(40) }),
    handler: async ({ title, artistId }, context) => {
      const user = context.locals.user;
      console.log('piece added by', user?.id);
      await db.execute({ sql: 'INSERT INTO pieces (title, artist_id) VALUES (?, ?)', args: [title, artistId] });
    },
  }),
  removePiece: defineAction({
    input: z.object({ id: z.number().int() }),
    handler: async ({ id }, context) => {
      if (!context.locals.user) throw new ActionError({ code: 'UNAUTHORIZED' });
      await db.execute({ sql: 'DELETE FROM pieces WHERE id = ?', args: [id] }); // ! require-object-ownership (strict)
    },
  }),
  describePiece: defineAction({ // ! require-route-quota (strict)
    input: z.object({ title: z.string().max(120) }),
    handler: async ({ title }, context) => {
      if (!context.locals.user) throw new ActionError({ code: 'UNAUTHORIZED' });
      const { describe } = await import('../lib/describe');
      return describe(title);
    },
  }),
};
