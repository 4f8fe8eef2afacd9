import express from 'express';
import session from 'express-session';
import Database from 'better-sqlite3';
import slowDown from 'express-slow-down';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';
import { createUser, findUser } from './users';

declare module 'express-session' {
  interface SessionData {
    userId: number;
  }
}

const db = new Database('todo.db');
const app = express();

app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }));

app.use('/api', (req, res, next) => {
  const origin = req.get('origin') ?? '';
  if (origin === 'https://todo.example.com') {
    res.header('Access-Control-Allow-Origin', origin);
    res.header('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

app.use('/api', (req, res, next) => {
  if (req.session.userId === undefined) {
    res.sendStatus(401);
    return;
  }
  next();
});

const Login = z.object({ email: z.string().email(), password: z.string().max(72) });
const Registration = Login.extend({ name: z.string().max(80) }).strict();

app.use('/auth', slowDown({ windowMs: 15 * 60 * 1000, delayAfter: 2, delayMs: 500 }), rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 }));

const routes: Array<[string, express.RequestHandler]> = [
  ['/login', (req, res) => {
    const { email, password } = Login.parse(req.body);
    const user = findUser(email, password);
    if (user) req.session.userId = user.id;
    res.status(user ? 200 : 401).json({ ok: Boolean(user) });
  }],
  ['/register', (req, res) => {
    createUser(Registration.parse({ ...req.body }));
    res.sendStatus(201);
  }],
];

for (const [path, handler] of routes) {
  app.post('/auth' + path, handler);
}

app.get('/api/todos', (req, res) => {
  const filters = ['user_id = ?'];
  const values: unknown[] = [req.session.userId];
  if (req.query.done !== undefined) filters.push(`done = ${req.query.done === 'true' ? 1 : 0}`);
  if (req.query.label) {
    filters.push('label = ?');
    values.push(String(req.query.label));
  }
  const statement = 'SELECT * FROM todos WHERE ' + filters.join(' AND ');
  res.json(db.prepare(statement).all(...values));
});

app.get('/api/todos/:id', (req, res) => {
  const todo = db.prepare('SELECT * FROM todos WHERE id = @id AND user_id = @userId').get({ id: req.params.id, userId: req.session.userId });
  todo ? res.json(todo) : res.status(404).json({ error: 'Not found' });
});

app.put('/api/todos/:id', (req, res) => {
  let { title, done }: { title: string; done: boolean } = req.body;
  if (typeof title !== 'string' || title.length > 200 || typeof done !== 'boolean') {
    res.status(400).json({ error: 'A title of up to 200 characters and done' });
    return;
  }
  title = title.trim();
  const run = db.transaction(() => {
    db.prepare('UPDATE todos SET title = ?, done = ? WHERE id = ? AND user_id = ?').run(title, done ? 1 : 0, req.params.id, req.session.userId);
  });
  run();
  res.json({ title, done });
});

const Dump = z.array(z.object({ title: z.string().max(200) })).max(500);

app.post('/api/import', (req, res) => {
  try {
    const insert = db.prepare('INSERT INTO todos (title, user_id) VALUES (?, ?)');
    for (const { title } of Dump.parse(req.body.dump)) insert.run(title, req.session.userId);
    res.json({ ok: true });
  } catch (problem) {
    console.error(problem);
    res.status(500).json({ ok: false, reason: 'Import failed' });
  }
});

app.post('/api/vacuum', (_req, res) => {
  try {
    db.pragma('wal_checkpoint');
    res.json({ ok: true });
  } catch (problem) {
    console.error(describe(problem));
    res.status(500).json({ ok: false });
  }
});

function describe(problem: unknown) {
  const error = problem as Error;
  return { name: error.name, lines: error.stack?.split('\n') };
}

app.listen(3000);
