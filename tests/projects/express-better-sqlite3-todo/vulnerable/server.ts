import express from 'express';
import session from 'express-session';
import Database from 'better-sqlite3';
import { createUser, findUser } from './users';

const db = new Database('todo.db');
const app = express();

app.use(express.json());
app.use(session({ secret: process.env.SESSION_SECRET!, resave: false, saveUninitialized: false })); // ! require-csrf-protection (strict)

app.use('/api', (req, res, next) => {
  const origin = req.get('origin') ?? '';
  if (origin.endsWith('example.com')) {
    res.header('Access-Control-Allow-Origin', origin); // ! no-permissive-cors
    res.header('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

const routes: Array<[string, express.RequestHandler]> = [
  ['/login', (req, res) => {
    const user = findUser(req.body.email, req.body.password); // ! no-unvalidated-input
    res.status(user ? 200 : 401).json({ ok: Boolean(user) });
  }],
  ['/register', (req, res) => {
    createUser({ ...req.body }); // ! no-unvalidated-input
    res.sendStatus(201);
  }],
];

for (const [path, handler] of routes) {
  app.post('/auth' + path, handler); // ! require-auth-rate-limit
}

app.get('/api/todos', (req, res) => {
  const filters: string[] = [];
  if (req.query.done !== undefined) filters.push(`done = ${req.query.done === 'true' ? 1 : 0}`);
  if (req.query.label) filters.push(`label = '${req.query.label}'`);
  const statement = 'SELECT * FROM todos' + (filters.length ? ' WHERE ' + filters.join(' AND ') : '');
  res.json(db.prepare(statement).all()); // ! no-sql-concat
});

app.get('/api/todos/:id', (req, res) => {
  const todo = db.prepare('SELECT * FROM todos WHERE id = @id').get({ id: req.params.id });
  todo ? res.json(todo) : res.status(404).json({ error: 'Not found' });
});

app.put('/api/todos/:id', (req, res) => { // ! require-route-auth (strict)
  let { title, done }: { title: string; done: boolean } = req.body; // ! no-unvalidated-input
  title = title.trim();
  const run = db.transaction(() => {
    db.prepare('UPDATE todos SET title = ?, done = ? WHERE id = ?').run(title, done ? 1 : 0, req.params.id);
  });
  run();
  res.json({ title, done });
});

app.post('/api/import', (req, res) => {
  const dump = req.body.dump; // ! no-unvalidated-input
  try {
    db.exec(dump); // ! no-sql-concat
    res.json({ ok: true });
  } catch (problem) {
    res.status(500).json({ ok: false, reason: `Import failed: ${problem}` }); // ! no-stack-trace-leak
  }
});

app.post('/api/vacuum', (_req, res) => {
  try {
    db.pragma('wal_checkpoint');
    res.json({ ok: true });
  } catch (problem) {
    res.status(500).json(describe(problem)); // ! no-stack-trace-leak
  }
});

function describe(problem: unknown) {
  const error = problem as Error;
  return { name: error.name, lines: error.stack?.split('\n') };
}

app.listen(3000);
