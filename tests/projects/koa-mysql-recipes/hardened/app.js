import Koa from 'koa';
import Router from '@koa/router';
import cors from '@koa/cors';
import { koaBody } from 'koa-body';
import signedIn from 'koa-jwt';
import ratelimit from 'koa-ratelimit';
import bcrypt from 'bcrypt';
import Joi from 'joi';
import jwt from 'jsonwebtoken';
import mysql from 'mysql2/promise';

const app = new Koa();
const router = new Router({ prefix: '/api' });
const pool = mysql.createPool({ uri: process.env.MYSQL_URL });
const SITES = ['https://recipes.example.com'];

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (err) {
    ctx.status = err.status || 500;
    ctx.body = { error: err.expose ? err.message : 'Internal Server Error' };
    ctx.app.emit('error', err, ctx);
  }
});
app.use(cors({ credentials: true, origin: (ctx) => (SITES.includes(ctx.get('Origin')) ? ctx.get('Origin') : SITES[0]) }));
app.use(koaBody());

const loginLimit = ratelimit({ driver: 'memory', db: new Map(), duration: 900000, max: 5, id: (ctx) => ctx.ip });

const requireUser = signedIn({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] });

const Credentials = Joi.object({ username: Joi.string().max(60).required(), password: Joi.string().max(72).required() });
const Recipe = Joi.object({ title: Joi.string().max(120).required(), text: Joi.string().max(10000).required() });

async function login(ctx) {
  const { value, error } = Credentials.validate(ctx.request.body);
  if (error) ctx.throw(400, 'Invalid login');
  const { username, password } = value;
  console.log('login', username);
  const [users] = await pool.query('SELECT * FROM users WHERE username = ?', [username]);
  if (!users[0] || !(await bcrypt.compare(password, users[0].password))) {
    ctx.throw(401, 'Invalid login');
  }
  ctx.body = { token: jwt.sign({ id: users[0].id }, process.env.JWT_SECRET, { expiresIn: '2h' }) };
}

router.post('/auth/login', loginLimit, login);

router.get('/recipes', async (ctx) => {
  const { tag: wanted, page = '1' } = ctx.query;
  const filter = wanted ? 'WHERE tags LIKE ?' : '';
  const offset = (parseInt(page, 10) - 1) * 10;
  const [rows] = await pool.query(`SELECT id, title FROM recipes ${filter} LIMIT 10 OFFSET ${offset}`, wanted ? [`%${wanted}%`] : []);
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

router.post('/recipes', requireUser, async (ctx) => {
  const recipe = await Recipe.validateAsync(ctx.request.body);
  const sql = 'INSERT INTO recipes (title, text, author_id) VALUES (?, ?, ?)';
  const [result] = await pool.execute(sql, [recipe.title, recipe.text, ctx.state.user.id]);
  ctx.status = 201;
  ctx.body = { id: result.insertId };
});

router.delete('/recipes/:id', requireUser, async (ctx) => {
  try {
    await pool.execute('DELETE FROM recipes WHERE id = ? AND author_id = ?', [ctx.params.id, ctx.state.user.id]);
    ctx.status = 204;
  } catch (e) {
    ctx.app.emit('error', e, ctx);
    ctx.status = 500;
    ctx.body = 'Delete failed';
  }
});

app.use(router.routes()).use(router.allowedMethods());
app.listen(4000);
