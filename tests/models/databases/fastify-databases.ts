import Fastify, { type FastifyInstance } from 'fastify';
import postgres from '@fastify/postgres';

const app = Fastify();
app.register(postgres, { connectionString: 'postgres://localhost/app' });

app.get('/users', async (request) => {
  const { rows } = await app.pg.query('SELECT * FROM users WHERE active = $1', [true]); // sink: sql; sink: store
  const client = await request.server.pg.connect();
  await client.query('SELECT 1'); // sink: sql
  return rows[0]; // source: database
});

export default async function posts(app: FastifyInstance) {
  app.get('/posts', async (request) => {
    const [rows] = await app.mysql.query('SELECT * FROM posts'); // sink: sql
    await app.mysql.execute('SELECT ?', [1]); // sink: sql; sink: store
    const notes = app.mongo.db.collection('notes');
    const note = await notes.findOne({ title: 'one' }); // sink: nosql; sink: lookup; source: database
    await notes.insertOne({ title: 'two' }); // sink: store
    await notes.updateOne({ title: 'one' }, { $set: { title: 'three' } }); // sink: nosql; sink: lookup; sink: store
    return [note, // source: database
      rows[0]]; // source: database
  });
}
