import type { NextApiHandler } from 'next';
import mysql from 'mysql2/promise';

const pool = mysql.createPool(process.env.DATABASE_URL!);

function buildUpdate(fields: Record<string, string>) {
  const sets = Object.entries(fields).map(([column, value]) => `${column} = '${value}'`);
  return 'UPDATE subscribers SET ' + sets.join(', ');
}

const handler: NextApiHandler = async (req, res) => {
  const { id } = req.query;
  res.setHeader('Access-Control-Allow-Origin', req.headers.origin || '*'); // ! no-permissive-cors
  res.setHeader('Access-Control-Allow-Credentials', 'true');
  switch (req.method) {
    case 'GET': {
      const [rows] = await pool.query('SELECT * FROM subscribers WHERE id = ?', [id]);
      return res.json(rows);
    }
    case 'PATCH': {
      const update = buildUpdate(req.body); // ! no-unvalidated-input
      await pool.query(update + ` WHERE id = ${Number(id)}`); // ! no-sql-concat
      return res.status(204).end();
    }
    case 'DELETE': {
      await pool.query('DELETE FROM subscribers WHERE id = ' + id); // ! no-sql-concat
      return res.status(204).end();
    }
    default:
      return res.status(405).json({ error: `Method ${req.method} is not allowed` });
  }
};

export default handler; // ! require-route-auth (strict)
