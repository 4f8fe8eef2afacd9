import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['mongoose', '@nestjs/mongoose'],
  docs: 'https://mongoosejs.com/docs/queries.html',
  places: {
    link: ['createConnection()', 'createConnection().asPromise().await', 'connection', 'connections.0', 'connect().await', 'Connection#', '@InjectConnection'],
    // models.User || model('User', schema) is the form Next.js projects use.
    entity: ['model()', 'models.*', 'link.model()', 'link.models.*', 'entity.discriminator()', 'type:Model', '@InjectModel'],
    query: [
      'entity.{find,findOne,findById,findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove,findOneAndUpdate,findOneAndDelete,findOneAndReplace,where,countDocuments,updateOne,updateMany,deleteOne,deleteMany}()',
      'query.{where,and,or,nor,equals,sort,limit,skip,select,populate,lean,exec,cursor,session,collation,hint,find,findOne,orFail}()',
    ],
    document: [
      'entity#', 'entity.create().await', 'query.await', 'query[]', 'query.await[]', 'query.exec(0)=>1', 'entity.hydrate()', 'HydratedDocument#', 'Document#',
      'entity.{findOne,findById,find}(last)=>1',
    ],
    filtered: [
      'entity.{find,findOne,findOneAndUpdate,findOneAndReplace,findOneAndDelete,findOneAndRemove,updateOne,updateMany,update,replaceOne,deleteOne,deleteMany,remove,count,countDocuments,exists,where}(0)',
      'entity.distinct(1)', 'query.{find,findOne,where,and,or,nor}(0)',
    ],
  },
  sinks: [
    { at: 'filtered', kind: 'nosql', safeForm: '{ field: { $eq: value } }' },
    { at: 'filtered', kind: 'lookup' },
    { at: 'entity.aggregate(0)', kind: 'nosql', safeForm: '{ $match: { field: { $eq: value } } }' },
    { at: 'query.$where(0)', kind: 'nosql', safeForm: '{ field: { $eq: value } }' },
    { at: 'entity.{findById,findByIdAndUpdate,findByIdAndDelete,findByIdAndRemove}(0)', kind: 'lookup' },
    { at: 'entity.{create,insertMany,bulkWrite,bulkSave}(0)', kind: 'store' },
    { at: 'entity(0)', kind: 'store' },
    { at: 'entity.{updateOne,updateMany,update,replaceOne,findOneAndUpdate,findOneAndReplace,findByIdAndUpdate}(1)', kind: 'store' },
    { at: 'document.{set,overwrite,updateOne}(0)', kind: 'store' },
  ],
  sources: [{ at: 'document', kind: 'database', shape: 'object' }],
  // Strips keys that begin with `$` from a filter.
  sanitizers: [{ at: 'sanitizeFilter()', kinds: ['nosql'] }],
  serverOnly: [{}],
  secretSlots: [
    { at: '{connect,createConnection}(1).pass', is: 'password', variable: 'MONGODB_PASSWORD' },
    { at: '{connect,createConnection}(1).auth.password', is: 'password', variable: 'MONGODB_PASSWORD' },
  ],
});
