import { Hono, type Context } from 'hono';
import postgres from 'postgres';

const db = postgres(process.env.DATABASE_URL!, { max: 5 });

const notes = new Hono();

async function orderedBy(column: string, descending: boolean) {
  let statement = 'SELECT id, title FROM notes ORDER BY ' + column;
  if (descending) statement += ' DESC';
  return db.unsafe(statement); // ! no-sql-concat
}

notes.get('/', async (c) => c.json(await orderedBy(c.req.query('sort') ?? 'id', c.req.query('desc') === '1')));

const create = async (c: Context) => {
  const note = await c.req.json<{ title: string; text: string }>(); // ! no-unvalidated-input
  const [row] = await db`INSERT INTO notes ${db(note, 'title', 'text')} RETURNING id`;
  return c.json(row, 201);
};

notes.post('/', create); // ! require-route-auth (strict)

notes.get('/:id', async (c) => {
  try {
    const [row] = await db`SELECT * FROM notes WHERE id = ${c.req.param('id')}`;
    return row ? c.json(row) : c.notFound();
  } catch (e) {
    return c.json({ error: e instanceof Error ? e.message : 'Unknown error' }, 500); // ! no-stack-trace-leak
  }
});

notes.get('/export/:format', async (c) => {
  try {
    const answer = await fetch(`http://exporter.internal/${encodeURIComponent(c.req.param('format'))}`);
    return c.body(await answer.text());
  } catch (e) {
    return c.text(`${e}`, 502); // ! no-stack-trace-leak
  }
});

export default notes;
