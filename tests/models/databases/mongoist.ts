import mongoist from 'mongoist';

const db = mongoist('mongodb://localhost/app', ['users']);

export async function users(name: string, body: object) {
  const user = await db.users.findOne({ name }); // sink: nosql; sink: lookup; source: database
  const many = await db.collection('users').find({ name }); // sink: nosql; sink: lookup
  await db.users.aggregate([{ $match: { name } }]); // sink: nosql
  await db.users.insert(body); // sink: store
  await db.users.update({ name }, { $set: body }); // sink: nosql; sink: lookup; sink: store
  await db.users.findAndModify({ query: { name }, update: body }); // sink: nosql; sink: lookup; sink: store
  return [user, // source: database
    many[0]]; // source: database
}
