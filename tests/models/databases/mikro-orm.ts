import { EntityRepository, MikroORM, assign, raw, sql, wrap } from '@mikro-orm/postgresql';
import { SqlEntityManager } from '@mikro-orm/knex';
import { InjectRepository } from '@mikro-orm/nestjs';

class User { name = ''; }

export async function users(name: string, body: object) {
  const orm = await MikroORM.init({ dbName: 'app' });
  const em = orm.em.fork();
  const rows = await em.execute('SELECT * FROM users WHERE name = ?', [name]); // sink: sql; sink: store
  await em.getConnection().execute('SELECT 1'); // sink: sql
  const user = await em.findOne(User, { name }); // sink: lookup; source: database
  await em.find(User, { [raw('lower(name)')]: name }); // sink: lookup; sink: sql
  await em.find(User, {}, { orderBy: { [sql`random()`]: 'asc' } }); // sink: lookup; safe: sql
  await em.find(User, { [raw('lower(?)', ['name'])]: sql.ref('name') }); // sink: lookup; sink: sql; sink: store; safe: sql
  em.create(User, body); // sink: store
  assign(user, body); // sink: store; source: database
  wrap(user).assign(body); // sink: store; source: database
  await em.nativeUpdate(User, { name }, body); // sink: lookup; sink: store
  const found = await em.createQueryBuilder(User, 'u').select('*').where('u.name = ?', [name]).getResultList(); // sink: sql; sink: lookup
  await em.qb(User).update(body).where({ name }); // sink: store; sink: sql
  await em.transactional(async (own) => own.execute('SELECT 2')); // sink: sql
  await em.execute(em.raw('SELECT ?', [name])); // sink: sql; sink: store
  return [user, // source: database
    found[0], // source: database
    rows[0]]; // source: database
}

export class UserService {
  constructor(
    @InjectRepository(User) private readonly repository: EntityRepository<User>,
    private readonly em: SqlEntityManager,
  ) {}

  async update(name: string, body: object) {
    await this.repository.find({ name }); // sink: lookup
    this.repository.create(body); // sink: store
    await this.repository.nativeUpdate({ name }, body); // sink: lookup; sink: store
    return this.em.execute('SELECT 3'); // sink: sql
  }
}
// file: secrets.ts
import { MikroORM, defineConfig } from '@mikro-orm/postgresql';
export const config = defineConfig({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
export const orm = await MikroORM.init({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
