import Router from '@koa/router';
import bcrypt from 'bcryptjs';
import { knex } from '../db.js';
import { limitLogins, limitSignUps } from '../middleware/limits.js';
import { validate } from '../middleware/validate.js';
import { account } from '../schemas.js';

export const accounts = new Router();

accounts.post('/login', limitLogins, validate(account), async (ctx) => {
  const { email, password } = ctx.request.body;
  const user = await knex('users').where({ email }).first();
  if (!user || !(await bcrypt.compare(password, user.hash))) ctx.throw(401, 'Wrong email or password');
  ctx.session.user = { id: user.id, role: user.role };
  ctx.body = { id: user.id };
});

accounts.post('/register', limitSignUps, validate(account), async (ctx) => {
  const { email, password } = ctx.request.body;
  const hash = await bcrypt.hash(password, 12);
  const [id] = await knex('users').insert({ email, hash });
  ctx.status = 201;
  ctx.body = { id };
});

accounts.post('/logout', (ctx) => {
  ctx.session = null;
  ctx.status = 204;
});
