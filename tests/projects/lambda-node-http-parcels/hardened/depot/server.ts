import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { pool } from '../lib/db';

function isStaff(req: IncomingMessage) {
  const given = Buffer.from(req.headers.authorization ?? '');
  const expected = Buffer.from(`Bearer ${process.env.DEPOT_TOKEN}`);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const server = createServer(async (req, res) => {
  const url = new URL(req.url ?? '/', 'http://depot');
  if (req.method === 'GET' && url.pathname === '/health') {
    res.end('ok');
    return;
  }
  if (url.pathname.startsWith('/admin') && !isStaff(req)) {
    res.writeHead(403).end();
    return;
  }
  if (req.method === 'GET' && url.pathname === '/admin/parcels') {
    const { rows } = await pool.query('SELECT * FROM parcels ORDER BY id DESC LIMIT 500');
    res.setHeader('Content-Type', 'application/json');
    res.end(JSON.stringify(rows));
    return;
  }
  if (req.method === 'DELETE' && url.pathname === '/admin/parcels') {
    try {
      await pool.query('DELETE FROM parcels WHERE depot = $1', [url.searchParams.get('depot')]);
      res.writeHead(204).end();
    } catch (error) {
      console.error(error);
      res.writeHead(500).end('Could not delete');
    }
    return;
  }
  res.writeHead(404).end();
});

server.listen(8080);
