import Router from 'koa-router';
import mysql from 'mysql2';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import * as yup from 'yup';

const search = new Router();
const connection = mysql.createConnection(process.env.MYSQL_URL);
const limiter = new RateLimiterMemory({ points: 5, duration: 900 });

const like = (column) => `${column} LIKE ?`;

search.get('/search', (ctx) =>
  new Promise((resolve, reject) => {
    const term = ctx.request.query.term;
    connection.query('SELECT id, title FROM recipes WHERE ' + like('title'), [`%${term}%`], (error, rows) => {
      if (error) return reject(error);
      ctx.body = rows;
      resolve();
    });
  })
);

search.get('/search/safe', (ctx) =>
  new Promise((resolve, reject) => {
    const term = connection.escape(`%${ctx.request.query.term}%`);
    connection.query('SELECT id, title FROM recipes WHERE title LIKE ' + term, (error, rows) => {
      if (error) return reject(error);
      ctx.body = rows;
      resolve();
    });
  })
);

const registration = yup.object({ username: yup.string().max(60).required(), hash: yup.string().length(60).required() });

search.post('/register', async (ctx) => {
  try {
    await limiter.consume(ctx.ip);
  } catch {
    ctx.set('Retry-After', '900');
    ctx.throw(429);
  }
  const body = await registration.validate(ctx.request.body);
  await connection.promise().execute('INSERT INTO users (username, password) VALUES (?, ?)', [body.username, body.hash]);
  ctx.status = 201;
});

export default search;
