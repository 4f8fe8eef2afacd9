import Koa from 'koa';
import Router from '@koa/router';
import cors from '@koa/cors';
import { koaBody } from 'koa-body';
import bcrypt from 'bcrypt';
import mysql from 'mysql2/promise';

const app = new Koa();
const router = new Router({ prefix: '/api' });
const pool = mysql.createPool({ uri: process.env.MYSQL_URL });

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err.status || 500;
    ctx.body = { error: err.message, stack: err.stack }; // ! no-stack-trace-leak
    ctx.app.emit('error', err, ctx);
  }
});
app.use(cors({ credentials: true, origin: (ctx) => ctx.get('Origin') })); // ! no-permissive-cors
app.use(koaBody());

async function login(ctx) {
  console.log('login', JSON.stringify(ctx.request.body)); // ! no-sensitive-logs
  const { username, password } = ctx.request.body; // ! no-unvalidated-input
  const [users] = await pool.query('SELECT * FROM users WHERE username = ?', [username]);
  if (!users[0] || !(await bcrypt.compare(password, users[0].password))) {
    ctx.throw(401, 'Invalid login');
  }
  ctx.body = { id: users[0].id };
}

router.post('/auth/login', login); // ! require-auth-rate-limit

router.get('/recipes', async (ctx) => {
  const { tag: wanted, page = '1' } = ctx.query;
  const filter = wanted ? "WHERE tags LIKE '%" + wanted + "%'" : '';
  const offset = (parseInt(page, 10) - 1) * 10;
  const [rows] = await pool.query(`SELECT id, title FROM recipes ${filter} LIMIT 10 OFFSET ${offset}`); // ! no-sql-concat
  ctx.body = rows;
});

router.get('/recipes/:id', async (ctx) => {
  const [rows] = await pool.query('SELECT * FROM recipes WHERE id = ?', [ctx.params.id]);
  if (!rows[0]) {
    ctx.status = 404;
    ctx.body = { error: `No recipe ${ctx.params.id}` };
    return;
  }
  ctx.body = rows[0];
});

router.post('/recipes', async (ctx) => { // ! require-route-auth (strict)
  const recipe = ctx.request.body; // ! no-unvalidated-input
  const columns = Object.keys(recipe).join(', ');
  const holders = Object.keys(recipe).map(() => '?').join(', ');
  const sql = 'INSERT INTO recipes (' + columns + ') VALUES (' + holders + ')';
  const [result] = await pool.execute(sql, Object.values(recipe)); // ! no-sql-concat
  ctx.status = 201;
  ctx.body = { id: result.insertId };
});

router.delete('/recipes/:id', async (ctx) => { // ! require-route-auth (strict)
  try {
    await pool.execute('DELETE FROM recipes WHERE id = ?', [ctx.params.id]);
    ctx.status = 204;
  } catch (e) {
    ctx.status = 500;
    ctx.body = 'Delete failed: ' + e.message; // ! no-stack-trace-leak
  }
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(4000);
