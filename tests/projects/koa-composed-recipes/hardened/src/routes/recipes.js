import Router from '@koa/router';
import { knex } from '../db.js';
import { member } from '../middleware/guards.js';
import { validate } from '../middleware/validate.js';
import { recipe } from '../schemas.js';

export const recipes = new Router();

recipes.get('/', async (ctx) => {
  const order = ctx.query.order === 'desc' ? 'desc' : 'asc';
  ctx.body = await knex('recipes').select('id', 'title').whereRaw('title LIKE ?', [`%${ctx.query.q}%`]).orderBy('title', order);
});

recipes.post('/', member, validate(recipe), async (ctx) => {
  const { title, text } = ctx.request.body;
  const [id] = await knex('recipes').insert({ title, text, author_id: ctx.session.user.id });
  ctx.status = 201;
  ctx.body = { id };
});

recipes.put('/:id', member, validate(recipe), async (ctx) => {
  const { title, text } = ctx.request.body;
  await knex('recipes').where({ id: ctx.params.id, author_id: ctx.session.user.id }).update({ title, text });
  ctx.status = 204;
});

recipes.delete('/:id', member, async (ctx) => {
  await knex('recipes').where({ id: ctx.params.id, author_id: ctx.session.user.id }).del();
  ctx.status = 204;
});
