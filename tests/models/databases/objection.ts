import { Model, raw } from 'objection';

class User extends Model {
  static override tableName = 'users';
}

export async function users(name: string, id: string, body: object) {
  const user = await User.query().findById(id); // sink: lookup; source: database
  const many = await User.query().where({ name }).orderByRaw('name'); // sink: lookup; sink: sql
  await User.query().whereRaw('lower(name) = ?', [name]); // sink: sql
  await User.query().select(raw('count(*)')); // sink: sql
  await User.query().select(User.raw('count(*)')); // sink: sql
  await User.query().insert(body); // sink: store
  await User.query().patchAndFetchById(id, body); // sink: store; source: database
  return [user, // source: database
    many[0]]; // source: database
}
