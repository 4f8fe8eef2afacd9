import { definePackage } from '../schema.js';

export default definePackage({
  packages: [
    '@mikro-orm/core', '@mikro-orm/postgresql', '@mikro-orm/mysql', '@mikro-orm/mariadb', '@mikro-orm/mssql', '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite', '@mikro-orm/libsql', '@mikro-orm/knex', '@mikro-orm/sql', '@mikro-orm/mongodb', '@mikro-orm/nestjs',
  ],
  docs: 'https://mikro-orm.io/docs/query-builder',
  places: {
    orm: ['MikroORM.init().await', 'MikroORM.initSync()', 'MikroORM#'],
    em: [
      'orm.em', 'EntityManager#', 'SqlEntityManager#', 'em.fork()', 'em.{transactional,transaction}(0)=>0', 'repository.getEntityManager()',
      'RequestContext.getEntityManager()',
    ],
    repository: ['em.{getRepository,getRepo}()', 'EntityRepository#', 'SqlEntityRepository#', '@InjectRepository'],
    connection: ['{em,orm}.getConnection()', 'em.getDriver().getConnection()', 'orm.driver.getConnection()', 'AbstractSqlConnection#'],
    builder: ['em.{createQueryBuilder,qb}()', 'repository.{createQueryBuilder,qb}()', 'QueryBuilder#', 'builder.*()'],
    entity: [
      '{em,repository}.{findOne,findOneOrFail,upsert}().await', '{em,repository}.{find,findAll}().await[]', '{em,repository}.findAndCount().await.0[]',
      'builder.{getSingleResult,get}().await', 'builder.{getResult,getResultList,execute}().await[]',
    ],
  },
  sinks: [
    { at: '{em,connection}.execute(0)', kind: 'sql', safeForm: "execute('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'raw(0)', kind: 'sql', safeForm: "raw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: '{em,builder}.raw(0)', kind: 'sql', safeForm: "raw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'builder.{where,andWhere,orWhere,having,andHaving,orHaving}(0)', kind: 'sql', safeForm: "where('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: '{em,connection}.execute(1)', kind: 'store' },
    { at: 'raw(1)', kind: 'store' },
    { at: '{em,builder}.raw(1)', kind: 'store' },
    { at: 'em.{create,insert,insertMany,upsert,upsertMany,assign}(1)', kind: 'store' },
    { at: 'em.nativeUpdate(2)', kind: 'store' },
    { at: 'repository.{create,insert,insertMany,upsert,upsertMany}(0)', kind: 'store' },
    { at: 'repository.{assign,nativeUpdate}(1)', kind: 'store' },
    { at: 'assign(1)', kind: 'store' },
    { at: 'wrap().assign(0)', kind: 'store' },
    { at: 'builder.{insert,update}(0)', kind: 'store' },
    { at: 'em.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete}(1)', kind: 'lookup' },
    { at: 'repository.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete}(0)', kind: 'lookup' },
    { at: 'builder.{where,andWhere,orWhere}(1)', kind: 'lookup' },
  ],
  sources: [
    { at: 'entity', kind: 'database', shape: 'object' },
    { at: '{em,connection}.execute().await[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [{ at: 'sql``', kinds: ['sql'] }, { at: 'sql.ref()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'MikroORM.{init,initSync}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: 'defineConfig(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
