import { createServer } from 'node:http';
import { json, text } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';

const db = new DatabaseSync('guestbook.db');
db.exec('CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, author TEXT, message TEXT)');

function sendJson(res, status, value) {
  res.writeHead(status, { 'Content-Type': 'application/json' });
  res.end(JSON.stringify(value)); // ! no-stack-trace-leak
}

async function listEntries(url, res) {
  const author = url.searchParams.get('author');
  let sql = 'SELECT id, author, message FROM entries';
  if (author) sql = `${sql} WHERE author = '${author}'`;
  sendJson(res, 200, db.prepare(sql).all()); // ! no-sql-concat
}

async function addEntry(req, res) {
  const entry = await json(req); // ! no-unvalidated-input
  const insert = db.prepare('INSERT INTO entries (author, message) VALUES (?, ?)');
  insert.run(entry.author, entry.message);
  sendJson(res, 201, { ok: true });
}

async function login(req, res) {
  const params = new URLSearchParams(await text(req)); // ! no-unvalidated-input
  const row = db.prepare('SELECT id FROM moderators WHERE name = ? AND pin = ?').get(params.get('name'), params.get('pin'));
  sendJson(res, row ? 200 : 401, { ok: Boolean(row) });
}

const server = createServer(async (req, res) => {
  const url = new URL(req.url, 'http://localhost');
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin ?? '*'); // ! no-permissive-cors
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  try {
    if (req.method === 'GET' && url.pathname === '/entries') return await listEntries(url, res);
    if (req.method === 'POST' && url.pathname === '/entries') return await addEntry(req, res);
    if (req.method === 'POST' && url.pathname === '/login') return await login(req, res); // MISSING require-auth-rate-limit: limits.md, a route told apart by a condition on req.url
    if (url.pathname === '/') {
      res.writeHead(200, { 'Content-Type': 'text/html' });
      return res.end(await readFile('index.html', 'utf8'));
    }
    sendJson(res, 404, { error: 'Not found' });
  } catch (err) {
    sendJson(res, 500, { error: 'Unexpected', details: err.stack });
  }
});

server.listen(8080);
