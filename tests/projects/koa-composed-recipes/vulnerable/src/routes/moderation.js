import Router from '@koa/router';
import { knex } from '../db.js';

export const moderation = new Router();

moderation.get('/users', async (ctx) => { // ! require-admin-role
  ctx.body = await knex('users').select('id', 'email', 'role');
});

moderation.delete('/recipes/:id', async (ctx) => { // ! require-admin-role
  await knex('recipes').where({ id: ctx.params.id }).del();
  ctx.status = 204;
});
