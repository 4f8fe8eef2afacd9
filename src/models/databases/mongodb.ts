import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mongodb'],
  docs: 'https://www.mongodb.com/docs/drivers/node/current/',
  places: {
    client: ['MongoClient#', 'MongoClient.connect().await', 'MongoClient.connect(last)=>1', 'client.connect().await'],
    db: ['client.db()', 'Db#'],
    collection: ['db.collection()', 'Collection#'],
    cursor: ['collection.{find,aggregate}()', 'cursor.{sort,limit,skip,project,filter,hint,batchSize,collation}()', 'FindCursor#'],
    document: [
      'collection.{findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete}().await', 'collection.findOne(last)=>1',
      'cursor.toArray().await[]', 'cursor.toArray(0)=>1[]', 'cursor.next().await', 'cursor[]', 'cursor.forEach(0)=>0',
    ],
    filtered: [
      'collection.{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,updateOne,updateMany,update,replaceOne,deleteOne,deleteMany,remove,count,countDocuments}(0)',
      'collection.distinct(1)', 'cursor.filter(0)',
    ],
  },
  sinks: [
    { at: 'filtered', kind: 'nosql', safeForm: '{ field: { $eq: value } }' },
    { at: 'filtered', kind: 'lookup' },
    { at: 'collection.aggregate(0)', kind: 'nosql', safeForm: '{ $match: { field: { $eq: value } } }' },
    { at: 'collection.{insertOne,insertMany,insert,save,bulkWrite}(0)', kind: 'store' },
    { at: 'collection.{updateOne,updateMany,update,replaceOne,findOneAndUpdate,findOneAndReplace}(1)', kind: 'store' },
  ],
  sources: [{ at: 'document', kind: 'database', shape: 'object' }],
  serverOnly: [{}],
  secretSlots: [
    { at: 'MongoClient(1).auth.password', is: 'password', variable: 'MONGODB_PASSWORD' },
    { at: 'MongoClient.connect(1).auth.password', is: 'password', variable: 'MONGODB_PASSWORD' },
  ],
});
