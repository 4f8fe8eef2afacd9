import Router from '@koa/router';
import { knex } from '../db.js';
import { member } from '../middleware/guards.js';
import { validate } from '../middleware/validate.js';
import { recipe } from '../schemas.js';

export const recipes = new Router();

recipes.get('/', async (ctx) => {
  const order = ctx.query.order === 'desc' ? 'desc' : 'asc';
  ctx.body = await knex('recipes').select('id', 'title').whereRaw(`title LIKE '%${ctx.query.q}%'`).orderBy('title', order); // ! no-sql-concat
});

recipes.post('/', member, validate(recipe), async (ctx) => {
  const { title, text } = ctx.request.body;
  const [id] = await knex('recipes').insert({ title, text, author_id: ctx.session.user.id });
  ctx.status = 201;
  ctx.body = { id };
});

recipes.put('/:id', member, async (ctx) => {
  const { title, text } = ctx.request.body; // ! no-unvalidated-input
  await knex('recipes').where({ id: ctx.params.id }).update({ title, text }); // MISSING require-object-ownership: limits.md 3, the guard is called member
  ctx.status = 204;
});

recipes.delete('/:id', async (ctx) => { // ! require-route-auth (strict)
  await knex('recipes').where({ id: ctx.params.id }).del();
  ctx.status = 204;
});
