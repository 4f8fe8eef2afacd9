import { createServer } from 'node:http';
import { pool } from '../lib/db';

const server = createServer(async (req, res) => {
  const url = new URL(req.url ?? '/', 'http://depot');
  if (req.method === 'GET' && url.pathname === '/health') {
    res.end('ok');
    return;
  }
  if (req.method === 'GET' && url.pathname === '/admin/parcels') { // MISSING require-route-auth: limits.md #4, paths told apart by conditions
    const { rows } = await pool.query('SELECT * FROM parcels ORDER BY id DESC LIMIT 500');
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify(rows));
    return;
  }
  if (req.method === 'DELETE' && url.pathname === '/admin/parcels') { // MISSING require-route-auth: limits.md #4, paths told apart by conditions
    try {
      await pool.query(`DELETE FROM parcels WHERE depot = '${url.searchParams.get('depot')}'`); // ! no-sql-concat
      res.writeHead(204).end();
    } catch (error) {
      res.writeHead(500).end(String(error)); // ! no-stack-trace-leak
    }
    return;
  }
  res.writeHead(404).end();
});

server.listen(8080);
