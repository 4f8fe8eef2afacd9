const http = require('http');
const { DatabaseSync } = require('node:sqlite');

const db = new DatabaseSync('guestbook.db');

http
  .createServer((req, res) => {
    const query = new URL(req.url, 'http://localhost').searchParams;
    const days = parseInt(query.get('days'), 10) || 7;
    const group = query.get('group') || 'author';
    try {
      const total = db.prepare(`SELECT count(*) AS n FROM entries WHERE created > date('now', '-${days} days')`).get();
      const rows = db.prepare('SELECT ' + group + ', count(*) AS n FROM entries GROUP BY ' + group).all(); // ! no-sql-concat
      res.end(JSON.stringify({ total, rows }));
    } catch (e) {
      res.statusCode = 500;
      res.write(`Stats failed: ${e.message}`); // ! no-stack-trace-leak
      res.end();
    }
  })
  .listen(8081);
