import { Hono, type Context } from 'hono';
import postgres from 'postgres';
import { z } from 'zod';

const db = postgres(process.env.DATABASE_URL!, { max: 5 });

const notes = new Hono();

async function orderedBy(column: 'id' | 'title', descending: boolean) {
  let statement = 'SELECT id, title FROM notes ORDER BY ' + (column === 'title' ? 'title' : 'id');
  if (descending) statement += ' DESC';
  return db.unsafe(statement);
}

notes.get('/', async (c) => c.json(await orderedBy(c.req.query('sort') === 'title' ? 'title' : 'id', c.req.query('desc') === '1')));

const Note = z.object({ title: z.string().max(200), text: z.string().max(50_000) });

const create = async (c: Context) => {
  const note = Note.parse(await c.req.json<{ title: string; text: string }>());
  const [row] = await db`INSERT INTO notes ${db({ ...note, owner_id: c.get('jwtPayload').sub }, 'title', 'text', 'owner_id')} RETURNING id`;
  return c.json(row, 201);
};

notes.post('/', create);

notes.get('/:id', async (c) => {
  try {
    const [row] = await db`SELECT * FROM notes WHERE id = ${c.req.param('id')} AND owner_id = ${c.get('jwtPayload').sub}`;
    return row ? c.json(row) : c.notFound();
  } catch (e) {
    console.error(e instanceof Error ? e.message : 'Unknown error');
    return c.json({ error: 'Could not read the note' }, 500);
  }
});

notes.get('/export/:format', async (c) => {
  try {
    const answer = await fetch(`http://exporter.internal/${encodeURIComponent(c.req.param('format'))}`);
    return c.body(await answer.text());
  } catch (e) {
    console.error(`${e}`);
    return c.text('Export failed', 502);
  }
});

export default notes;
