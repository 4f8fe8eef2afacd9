import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['objection'],
  docs: 'https://vincit.github.io/objection.js/recipes/raw-queries.html',
  places: {
    model: ['Model'],
    builder: ['model.{query,relatedQuery}()', 'model#.$query()', 'model#.$relatedQuery()', 'builder.*()', 'QueryBuilder#', 'builder.{where,andWhere,orWhere,modify}(0)=>0'],
    one: ['builder.{findById,findOne,first,insertAndFetch,patchAndFetchById,updateAndFetchById,throwIfNotFound}().await'],
  },
  sinks: [
    { at: 'raw(0)', kind: 'sql', safeForm: "raw('… = ?', value)" },
    { at: 'model.raw(0)', kind: 'sql', safeForm: "raw('… = ?', value)" },
    { at: 'builder.{whereRaw,andWhereRaw,orWhereRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)', kind: 'sql', safeForm: "whereRaw('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'builder.{orderByRaw,groupByRaw}(0)', kind: 'sql', safeForm: "orderByRaw('?? ASC', [column])" },
    { at: 'builder.{insert,insertAndFetch,insertGraph,insertGraphAndFetch,upsertGraph,upsertGraphAndFetch,patch,update,patchAndFetch,updateAndFetch}(0)', kind: 'store' },
    { at: 'builder.{patchAndFetchById,updateAndFetchById}(1)', kind: 'store' },
    { at: 'builder.{where,andWhere,orWhere,findOne}(0..)', kind: 'lookup' },
    { at: 'builder.{findById,deleteById}(0)', kind: 'lookup' },
  ],
  sources: [{ at: 'one', kind: 'database', shape: 'object' }, { at: 'builder.await[]', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
});
