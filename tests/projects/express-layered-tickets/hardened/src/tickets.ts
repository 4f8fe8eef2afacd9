import { Router } from 'express';
import { z } from 'zod';
import { pool, run } from './db';

export const tickets = Router();

const PRIORITIES = { low: 1, high: 2 } as const;
const Ticket = z.object({ subject: z.string().max(200), text: z.string().max(20_000) });

tickets.get('/', async (req, res) => {
  const { status, priority } = req.query;
  const level = PRIORITIES[priority as keyof typeof PRIORITIES] ?? 1;
  const rows = await run('search', [status, level, res.locals.deskId]);
  res.json(rows);
});

tickets.get('/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM tickets WHERE id = $1 AND desk_id = $2', [req.params.id, res.locals.deskId]);
  res.json(rows[0] ?? null);
});

tickets.post('/', async (req, res) => {
  try {
    const { subject, text }: { subject: string; text: string } = Ticket.parse(req.body);
    const { rows } = await pool.query('INSERT INTO tickets (subject, text, desk_id) VALUES ($1, $2, $3) RETURNING id', [subject, text, res.locals.deskId]);
    res.status(201).json(rows[0]);
  } catch (error) {
    const details = { message: 'Could not save the ticket' };
    console.error(error);
    res.status(500).json(details);
  }
});

tickets.patch('/:id', async (req, res) => {
  const patch = await Ticket.partial().parseAsync({ ...req.body });
  const updated = await pool.query('UPDATE tickets SET data = data || $1 WHERE id = $2 AND desk_id = $3', [JSON.stringify(patch), req.params.id, res.locals.deskId]);
  res.json({ changed: updated.rowCount });
});
