import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['knex'],
  docs: 'https://knexjs.org/guide/raw.html',
  places: {
    db: [
      'default()', 'knex()', 'type:Knex', 'Knex.Transaction#', 'type:Transaction',
      'db.transaction(0)=>0', 'db.transaction().await', 'db.transactionProvider()().await', 'db.withUserParams()', 'db.withSchema()',
    ],
    builder: [
      'db()', 'Knex.QueryBuilder#', 'type:QueryBuilder',
      'db.{select,distinct,from,into,table,insert,with,withRaw,withRecursive,where,whereRaw,queryBuilder,batchInsert,count,max,min,first}()',
      'builder.*()',
      'builder.{where,andWhere,orWhere,whereNot,orWhereNot,having,orHaving,modify,from,whereExists,orWhereExists,whereNotExists,whereNull,on}(0)=>0',
      'builder.{where,andWhere,orWhere,whereIn,whereNotIn,with,withRecursive,join,innerJoin,leftJoin,rightJoin,fullOuterJoin}(1)=>0',
      'builder.{union,unionAll,select}(*)=>0',
    ],
    row: ['builder.{first}().await', 'builder.{select,where,andWhere,orWhere,whereIn,orderBy,limit,offset,join,leftJoin,innerJoin,groupBy,returning,whereNull,whereNot}().await[]', 'db().await[]'],
  },
  sinks: [
    { at: 'db.raw(0)', kind: 'sql', safeForm: "raw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'db.schema.raw(0)', kind: 'sql', safeForm: "raw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'builder.{whereRaw,andWhereRaw,orWhereRaw}(0)', kind: 'sql', safeForm: "whereRaw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'builder.{havingRaw,orHavingRaw,andHavingRaw}(0)', kind: 'sql', safeForm: "havingRaw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    // `??` quotes an identifier; the direction of a sort has no placeholder.
    { at: 'builder.{orderByRaw,groupByRaw}(0)', kind: 'sql', safeForm: "orderByRaw('?? ASC', [column])" },
    { at: 'builder.{joinRaw,fromRaw}(0)', kind: 'sql', safeForm: "joinRaw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: '{db,builder}.raw(1)', kind: 'store' },
    { at: 'db.schema.raw(1)', kind: 'store' },
    { at: 'builder.{whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,joinRaw,fromRaw,orderByRaw,groupByRaw}(1)', kind: 'store' },
    { at: '{db,builder}.{insert,update,merge,upsert}(0)', kind: 'store' },
    { at: 'builder.{update,increment}(1)', kind: 'store' },
    { at: 'db.batchInsert(1)', kind: 'store' },
    { at: 'builder.{where,andWhere,orWhere,whereNot,orWhereNot}(0..)', kind: 'lookup' },
    { at: 'builder.{whereIn,whereNotIn,orWhereIn,whereLike,whereILike,whereBetween}(1)', kind: 'lookup' },
  ],
  sources: [{ at: 'row', kind: 'database', shape: 'object' }],
  sanitizers: [{ at: 'db.ref()', kinds: ['sql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{default,knex}(0).connection.password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
