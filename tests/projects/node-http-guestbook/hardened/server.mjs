import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import Ajv from 'ajv';

const db = new DatabaseSync('guestbook.db');
db.exec('CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, author TEXT, message TEXT)');

const isEntry = new Ajv().compile({
  type: 'object',
  required: ['author', 'message'],
  additionalProperties: false,
  properties: { author: { type: 'string', maxLength: 80 }, message: { type: 'string', maxLength: 2000 } },
});

function sendJson(res, status, value) {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(value));
}

async function listEntries(url, res) {
  const author = url.searchParams.get('author');
  let sql = 'SELECT id, author, message FROM entries';
  if (author) sql = `${sql} WHERE author = ?`;
  sendJson(res, 200, db.prepare(sql).all(...(author ? [author] : [])));
}

async function addEntry(req, res) {
  const entry = await json(req);
  if (!isEntry(entry)) return sendJson(res, 400, { error: 'Bad entry' });
  const insert = db.prepare('INSERT INTO entries (author, message) VALUES (?, ?)');
  insert.run(entry.author, entry.message);
  sendJson(res, 201, { ok: true });
}

const attempts = new Map();
setInterval(() => attempts.clear(), 15 * 60_000).unref();

function tooMany(req, res) {
  const seen = (attempts.get(req.socket.remoteAddress) ?? 0) + 1;
  attempts.set(req.socket.remoteAddress, seen);
  if (seen <= 5) return false;
  res.writeHead(429, { 'Retry-After': '900' }).end();
  return true;
}

async function login(req, res) {
  if (tooMany(req, res)) return;
  const params = new URLSearchParams(await text(req));
  const name = params.get('name');
  const pin = params.get('pin');
  if (!/^[a-z]{2,30}$/.test(name) || !/^\d{6}$/.test(pin)) return sendJson(res, 400, { ok: false });
  const row = db.prepare('SELECT id FROM moderators WHERE name = ? AND pin = ?').get(name, pin);
  sendJson(res, row ? 200 : 401, { ok: Boolean(row) });
}

const server = createServer(async (req, res) => {
  const url = new URL(req.url, 'http://localhost');
  res.setHeader('Access-Control-Allow-Origin', 'https://guestbook.example.com');
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  try {
    if (req.method === 'GET' && url.pathname === '/entries') return await listEntries(url, res);
    if (req.method === 'POST' && url.pathname === '/entries') return await addEntry(req, res);
    if (req.method === 'POST' && url.pathname === '/login') return await login(req, res);
    if (url.pathname === '/') {
      res.writeHead(200, { 'Content-Type': 'text/html' });
      return res.end(await readFile('index.html', 'utf8'));
    }
    sendJson(res, 404, { error: 'Not found' });
  } catch (err) {
    console.error(err);
    sendJson(res, 500, { error: 'Unexpected' });
  }
});

server.listen(8080);
