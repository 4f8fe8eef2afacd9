import Router from '@koa/router';
import { knex } from '../db.js';

export const moderation = new Router();

moderation.get('/users', async (ctx) => {
  ctx.body = await knex('users').select('id', 'email', 'role');
});

moderation.delete('/recipes/:id', async (ctx) => {
  await knex('recipes').where({ id: ctx.params.id }).del();
  ctx.status = 204;
});
