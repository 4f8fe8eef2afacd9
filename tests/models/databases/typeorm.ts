import { BaseEntity, Brackets, DataSource, type EntityManager, type QueryRunner, type Repository, type SelectQueryBuilder } from 'typeorm';
import { InjectDataSource, InjectRepository } from '@nestjs/typeorm';

class User { name = ''; }
class Post extends BaseEntity { title = ''; }

const source = new DataSource({ type: 'postgres' });

export async function users(name: string, column: string, body: object) {
  const rows = await source.query('SELECT * FROM users WHERE name = $1', [name]); // sink: sql; sink: store
  const repository = source.getRepository(User);
  const user = await repository.findOneBy({ name }); // sink: lookup; source: database
  await repository.find({ where: { name } }); // sink: lookup
  await repository.save(body); // sink: store; source: database
  await repository.update({ name }, body); // sink: lookup; sink: store
  await repository.upsert(body, ['name']); // sink: store
  const found = await repository.createQueryBuilder('user')
    .innerJoin('user.posts', 'post', 'post.title = :name', { name }) // sink: sql
    .where('user.name = :name', { name }) // sink: sql; sink: lookup
    .andWhere(new Brackets((inner) => { // sink: sql
      inner.orWhere('user.active'); // sink: sql
    }))
    .having('count(*) > 1') // sink: sql
    .orderBy('user.name') // sink: sql
    .getMany();
  await source.createQueryBuilder().insert().into(User).values(body).execute(); // sink: store
  await Post.create(body); // sink: store
  return [rows[0], // source: database
    user, // source: database
    found[0]]; // source: database
}

export class UserService {
  constructor(
    @InjectRepository(User) private readonly repository: Repository<User>,
    @InjectDataSource() private readonly source: DataSource,
    private readonly manager: EntityManager,
  ) {}

  async byName(name: string, body: object) {
    await this.source.query('SELECT 1'); // sink: sql
    await this.manager.query('SELECT 2'); // sink: sql
    await this.manager.save(User, body); // sink: store; source: database
    await this.manager.update(User, { name }, body); // sink: store; sink: lookup
    await this.manager.findOne(User, { where: { name } }); // sink: lookup; source: database
    return this.repository.query('SELECT 3'); // sink: sql
  }
}

export const run = (runner: QueryRunner) => runner.query('SELECT 4'); // sink: sql
export const filtered = (builder: SelectQueryBuilder<User>) => builder.andWhere('active'); // sink: sql
// file: secrets.ts
import { DataSource } from 'typeorm';
import { TypeOrmModule } from '@nestjs/typeorm';
export const source = new DataSource({ type: 'postgres', host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
export const module = TypeOrmModule.forRoot({ type: 'postgres', host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
export const later = TypeOrmModule.forRootAsync({ useFactory: () => ({
  password: process.env.DB_PASSWORD, // secret: password
}) });
// file: options.ts
import type { DataSourceOptions } from 'typeorm';
export const options: DataSourceOptions = { type: 'postgres', host: 'db.internal', password: process.env.DB_PASSWORD }; // secret: password
