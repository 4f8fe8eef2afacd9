const http = require('http');
const { DatabaseSync } = require('node:sqlite');

const db = new DatabaseSync('guestbook.db');
const groups = new Map([['author', 'author'], ['day', 'date(created)']]);

http
  .createServer((req, res) => {
    const query = new URL(req.url, 'http://localhost').searchParams;
    const days = parseInt(query.get('days'), 10) || 7;
    const group = groups.get(query.get('group')) || 'author';
    try {
      const total = db.prepare(`SELECT count(*) AS n FROM entries WHERE created > date('now', '-${days} days')`).get();
      const rows = db.prepare('SELECT ' + group + ', count(*) AS n FROM entries GROUP BY ' + group).all();
      res.end(JSON.stringify({ total, rows }));
    } catch (e) {
      console.error(e);
      res.statusCode = 500;
      res.write('Stats failed');
      res.end();
    }
  })
  .listen(8081);
