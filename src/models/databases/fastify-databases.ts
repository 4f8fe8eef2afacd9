import { definePackage } from '../schema.js';

// Plugins that hang a client on the app: app.pg, app.mysql, app.mongo. A file that only takes the app never imports them.
export default definePackage({
  packages: ['@fastify/postgres', '@fastify/mysql', '@fastify/mongodb'],
  docs: 'https://github.com/fastify/fastify-postgres#readme',
  places: {
    pg: ['fastify!app.pg', 'fastify!request.server.pg', 'pg.connect().await', 'pg.pool', 'pg.transact(0)=>0'],
    mysql: ['fastify!app.mysql', 'fastify!request.server.mysql', 'mysql.getConnection().await', 'mysql.getConnection(0)=>1', 'mysql.pool'],
    collection: ['fastify!app.mongo.db.collection()', 'fastify!request.server.mongo.db.collection()'],
    filtered: [
      'collection.{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,updateOne,updateMany,replaceOne,deleteOne,deleteMany,countDocuments}(0)',
    ],
  },
  sinks: [
    { at: 'pg.query(0)', kind: 'sql', safeForm: "query('… = $1', [value])", valuesArgument: 1, placeholder: '$n' },
    { at: 'pg.query(1)', kind: 'store' },
    { at: 'mysql.query(0)', kind: 'sql', safeForm: "query('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'mysql.execute(0)', kind: 'sql', safeForm: "execute('… = ?', [value])", valuesArgument: 1, placeholder: '?' },
    { at: 'mysql.{query,execute}(1)', kind: 'store' },
    { at: 'filtered', kind: 'nosql', safeForm: '{ field: { $eq: value } }' },
    { at: 'filtered', kind: 'lookup' },
    { at: 'collection.{insertOne,insertMany}(0)', kind: 'store' },
    { at: 'collection.{updateOne,updateMany,replaceOne,findOneAndUpdate,findOneAndReplace}(1)', kind: 'store' },
  ],
  sources: [
    { at: 'pg.query().await.rows[]', kind: 'database', shape: 'object' },
    { at: 'mysql.{query,execute}().await.0[]', kind: 'database', shape: 'object' },
    { at: 'collection.findOne().await', kind: 'database', shape: 'object' },
  ],
});
