import Router from 'koa-router';
import mysql from 'mysql2';

const search = new Router();
const connection = mysql.createConnection(process.env.MYSQL_URL);

const like = (column, term) => `${column} LIKE '%${term}%'`;

search.get('/search', (ctx) =>
  new Promise((resolve, reject) => {
    const term = ctx.request.query.term;
    connection.query('SELECT id, title FROM recipes WHERE ' + like('title', term), (error, rows) => { // ! no-sql-concat
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

search.post('/register', async (ctx) => { // ! require-auth-rate-limit (strict)
  const body = ctx.request.body; // ! no-unvalidated-input
  await connection.promise().execute('INSERT INTO users (username, password) VALUES (?, ?)', [body.username, body.hash]);
  ctx.status = 201;
});

export default search;
