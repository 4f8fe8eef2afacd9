import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['typeorm', '@nestjs/typeorm'],
  docs: 'https://typeorm.io/docs/query-builder/select-query-builder',
  places: {
    source: ['DataSource#', 'createConnection().await', 'getConnection()', 'Connection#', '@InjectDataSource', '@InjectConnection'],
    manager: ['EntityManager#', 'source.manager', 'getManager()', '{source,manager}.transaction(last)=>0', 'runner.manager', 'repository.manager', '@InjectEntityManager'],
    runner: ['source.createQueryRunner()', 'manager.queryRunner', 'QueryRunner#'],
    repository: [
      '{Repository,TreeRepository,MongoRepository}#', '{source,manager}.{getRepository,getTreeRepository}()', 'getRepository()',
      'repository.extend()', 'manager.withRepository()', '@InjectRepository', 'BaseEntity',
    ],
    builder: [
      '{source,manager,repository}.createQueryBuilder()', 'getRepository().createQueryBuilder()',
      '{SelectQueryBuilder,UpdateQueryBuilder,DeleteQueryBuilder,InsertQueryBuilder}#', 'type:WhereExpressionBuilder', 'Brackets(0)=>0', 'NotBrackets(0)=>0',
      'builder.*()', 'builder.{where,andWhere,orWhere,from,select,addSelect,subQuery}(0)=>0',
    ],
    entity: [
      'repository.{findOne,findOneBy,findOneOrFail,findOneByOrFail,save}().await', 'repository.{find,findBy}().await[]',
      'manager.{findOne,findOneBy,findOneOrFail,findOneByOrFail,save}().await', 'manager.{find,findBy}().await[]',
      'builder.{getOne,getOneOrFail,getRawOne}().await', 'builder.{getMany,getRawMany,execute}().await[]',
    ],
  },
  sinks: [
    { at: '{source,manager,runner,repository}.query(0)', kind: 'sql', safeForm: "query('… = $1', [value])" },
    { at: 'builder.{where,andWhere,orWhere}(0)', kind: 'sql', safeForm: "where('… = :value', { value })" },
    { at: 'builder.{having,andHaving,orHaving}(0)', kind: 'sql', safeForm: "having('… = :value', { value })" },
    { at: 'builder.{orderBy,addOrderBy,groupBy,addGroupBy,select,addSelect}(0)', kind: 'sql', safeForm: 'a column picked from a fixed list' },
    { at: 'builder.{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect,innerJoinAndMapOne,leftJoinAndMapOne,innerJoinAndMapMany,leftJoinAndMapMany}(0)', kind: 'sql', safeForm: "innerJoin('…', 'alias', 'alias.field = :value', { value })" },
    { at: 'builder.{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect}(2)', kind: 'sql', safeForm: "innerJoin('…', 'alias', 'alias.field = :value', { value })" },
    { at: '{source,manager,runner,repository}.query(1)', kind: 'store' },
    { at: 'repository.{save,insert,create,preload}(0)', kind: 'store' },
    { at: 'repository.{update,upsert,merge}(1)', kind: 'store' },
    { at: 'repository.upsert(0)', kind: 'store' },
    { at: 'manager.{save,insert,create}(last)', kind: 'store' },
    { at: 'manager.update(2)', kind: 'store' },
    { at: 'builder.{values,set}(0)', kind: 'store' },
    { at: 'repository.{findBy,findOneBy,findOneByOrFail,countBy,existsBy,delete,softDelete,update}(0)', kind: 'lookup' },
    { at: 'repository.{find,findOne,findOneOrFail,findAndCount,count,exists}(0).where', kind: 'lookup' },
    { at: 'manager.{findBy,findOneBy,findOneByOrFail,countBy,delete,softDelete,update}(1)', kind: 'lookup' },
    { at: 'manager.{find,findOne,findOneOrFail,findAndCount,count}(1).where', kind: 'lookup' },
    { at: 'builder.{where,andWhere,orWhere}(1)', kind: 'lookup' },
  ],
  sources: [
    { at: 'entity', kind: 'database', shape: 'object' },
    { at: '{source,manager,runner,repository}.query().await[]', kind: 'database', shape: 'object' },
  ],
  secretSlots: [
    { at: '{DataSourceOptions,ConnectionOptions,TypeOrmModuleOptions}#.password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: '{DataSource,createConnection}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: 'TypeOrmModule.forRoot(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: 'TypeOrmModule.forRootAsync(0).useFactory=>return.password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
