import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mongoist', 'mongojs'],
  docs: 'https://github.com/mongoist/mongoist#readme',
  places: {
    db: ['default()'],
    // Collections are properties as well: db.users.
    collection: ['db.collection()', 'db.*'],
    filtered: ['collection.{find,findOne,findAsCursor,update,replaceOne,remove,deleteOne,deleteMany,count}(0)', 'collection.distinct(1)', 'collection.findAndModify(0).query'],
    document: ['collection.findOne().await', 'collection.find().await[]', 'collection.findOne(last)=>1', 'collection.find(last)=>1[]'],
  },
  sinks: [
    { at: 'filtered', kind: 'nosql', safeForm: '{ field: { $eq: value } }' },
    { at: 'filtered', kind: 'lookup' },
    { at: 'collection.{aggregate,aggregateAsCursor}(0)', kind: 'nosql', safeForm: '{ $match: { field: { $eq: value } } }' },
    { at: 'collection.{insert,insertOne,insertMany,save}(0)', kind: 'store' },
    { at: 'collection.{update,replaceOne}(1)', kind: 'store' },
    { at: 'collection.findAndModify(0).update', kind: 'store' },
  ],
  sources: [{ at: 'document', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
});
