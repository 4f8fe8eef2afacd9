import { ActionError, defineAction, type ActionAPIContext } from 'astro:actions';
import { z } from 'astro:schema';
import bcrypt from 'bcryptjs';
import { db } from '../lib/db';
import { limitDescriptions, limitLogins } from '../lib/limits';

function requireUser(context: ActionAPIContext) {
  const { user } = context.locals;
  if (!user) throw new ActionError({ code: 'UNAUTHORIZED' });
  return user;
}

export const server = {
  login: defineAction({
    accept: 'form',
    input: z.object({ email: z.string().email(), password: z.string().max(72) }),
    handler: async ({ email, password }, context) => {
      await limitLogins(context);
      const { rows } = await db.execute({ sql: 'SELECT id, hash FROM users WHERE email = ?', args: [email] });
      if (!rows[0] || !(await bcrypt.compare(password, String(rows[0].hash)))) {
        throw new ActionError({ code: 'UNAUTHORIZED', message: 'Wrong email or password' });
      }
      const sid = crypto.randomUUID();
      await db.execute({ sql: 'INSERT INTO sessions (id, user_id) VALUES (?, ?)', args: [sid, rows[0].id] });
      context.cookies.set('sid', sid, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
    },
  }),
  addPiece: defineAction({
    input: z.object({ title: z.string().min(1).max(120) }),
    handler: async ({ title }, context) => {
      const user = requireUser(context);
      await db.execute({ sql: 'INSERT INTO pieces (title, artist_id) VALUES (?, ?)', args: [title, user.id] });
    },
  }),
  removePiece: defineAction({
    input: z.object({ id: z.number().int() }),
    handler: async ({ id }, context) => {
      const user = requireUser(context);
      await db.execute({ sql: 'DELETE FROM pieces WHERE id = ? AND artist_id = ?', args: [id, user.id] });
    },
  }),
  describePiece: defineAction({
    input: z.object({ title: z.string().max(120) }),
    handler: async ({ title }, context) => {
      const user = requireUser(context);
      await limitDescriptions(user.id);
      const { describe } = await import('../lib/describe');
      return describe(title);
    },
  }),
};
