import type { NextApiHandler } from 'next';
import mysql from 'mysql2/promise';
import { z } from 'zod';
import { getSession } from '../../../lib/session';

const pool = mysql.createPool(process.env.DATABASE_URL!);
const Update = z.object({ name: z.string().max(80), topic: z.enum(['news', 'sport']) }).strict();

function buildUpdate(columns: readonly string[]) {
  const sets = columns.map((column) => `${column} = ?`);
  return 'UPDATE subscribers SET ' + sets.join(', ') + ' WHERE editor_id = ?';
}

const handler: NextApiHandler = async (req, res) => {
  const { editorId } = await getSession(req, res);
  if (!editorId) return res.status(401).json({ error: 'Editors only' });
  const { id } = req.query;
  if (typeof id !== 'string' || !/^\d{1,9}$/.test(id)) return res.status(404).end();
  res.setHeader('Access-Control-Allow-Origin', 'https://weekly.example.com');
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  switch (req.method) {
    case 'GET': {
      const [rows] = await pool.query('SELECT * FROM subscribers WHERE id = ? AND editor_id = ?', [id, editorId]);
      return res.json(rows);
    }
    case 'PATCH': {
      const { name, topic } = Update.parse(req.body);
      const update = buildUpdate(['name', 'topic']);
      await pool.query(update + ` AND id = ${Number(id)}`, [name, topic, editorId]);
      return res.status(204).end();
    }
    case 'DELETE': {
      await pool.query('DELETE FROM subscribers WHERE id = ? AND editor_id = ?', [id, editorId]);
      return res.status(204).end();
    }
    default:
      return res.status(405).json({ error: `Method ${req.method} is not allowed` });
  }
};

export default handler;
