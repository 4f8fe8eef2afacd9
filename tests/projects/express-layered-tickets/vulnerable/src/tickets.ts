import { Router } from 'express';
import { pool, query } from './db';

export const tickets = Router();

const PRIORITIES = { low: 1, high: 2 } as const;

tickets.get('/', async (req, res) => {
  const { status, priority } = req.query;
  const level = PRIORITIES[priority as keyof typeof PRIORITIES] ?? 1;
  const rows = await query(`SELECT id, subject FROM tickets WHERE status = '${status}' AND priority = ${level}`); // ! no-sql-concat
  res.json(rows);
});

tickets.get('/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM tickets WHERE id = $1', [req.params.id]);
  res.json(rows[0] ?? null);
});

tickets.post('/', async (req, res) => { // ! require-route-auth (strict)
  try {
    const { subject, text }: { subject: string; text: string } = req.body; // ! no-unvalidated-input
    const { rows } = await pool.query('INSERT INTO tickets (subject, text) VALUES ($1, $2) RETURNING id', [subject, text]);
    res.status(201).json(rows[0]);
  } catch (error) {
    const details = { message: 'Could not save the ticket', error: JSON.stringify(error, Object.getOwnPropertyNames(error)) };
    res.status(500).json(details); // ! no-stack-trace-leak
  }
});

tickets.patch('/:id', async (req, res) => { // ! require-route-auth (strict)
  const patch = { ...(req.body as { subject?: string; status?: string }) }; // ! no-unvalidated-input
  const updated = await pool.query('UPDATE tickets SET data = data || $1 WHERE id = $2', [JSON.stringify(patch), req.params.id]);
  res.json({ changed: updated.rowCount });
});
