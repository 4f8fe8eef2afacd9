import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['sequelize', 'sequelize-typescript', '@sequelize/core'],
  docs: 'https://sequelize.org/docs/v6/core-concepts/raw-queries/',
  places: {
    sequelize: ['default#', 'Sequelize#', 'type:Sequelize'],
    // A model is a class that extends Model, or what define() makes.
    model: ['Model', 'sequelize.define()', 'sequelize.model()', 'sequelize.models.*', 'model.{scope,unscoped,schema}()', 'type:ModelStatic', 'type:ModelCtor'],
    record: [
      'model#', 'model.{findOne,findByPk,create}().await', 'model.findAll().await[]', 'model.findAndCountAll().await.rows[]',
      'model.{findOrCreate,findOrBuild}().await.0', 'model.build()',
    ],
  },
  sinks: [
    { at: 'sequelize.query(0)', kind: 'sql', safeForm: "query('… = :value', { replacements: { value } })" },
    { at: 'sequelize.query(0).query', kind: 'sql', safeForm: "query('… = :value', { replacements: { value } })" },
    { at: 'literal(0)', kind: 'sql', safeForm: "where(col('…'), value)" },
    { at: '{sequelize,Sequelize}.literal(0)', kind: 'sql', safeForm: "where(col('…'), value)" },
    { at: 'sequelize.query(1).{replacements,bind}', kind: 'store' },
    { at: 'model.{create,build,bulkCreate,upsert,update,insertOrUpdate}(0)', kind: 'store' },
    { at: 'model(0)', kind: 'store' },
    { at: 'model.{findOrCreate,findOrBuild}(0).defaults', kind: 'store' },
    { at: 'record.{update,set,setAttributes}(0)', kind: 'store' },
    { at: 'model.{findOne,findAll,findAndCountAll,count,destroy,findOrCreate,max,min,sum}(0).where', kind: 'lookup' },
    { at: 'model.{update,increment,decrement}(1).where', kind: 'lookup' },
    { at: 'model.findByPk(0)', kind: 'lookup' },
  ],
  sources: [
    { at: 'record', kind: 'database', shape: 'object' },
    { at: 'sequelize.query().await.0[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [{ at: 'sequelize.escape()', kinds: ['sql'] }],
  serverOnly: [{ names: ['Sequelize', 'default'] }],
  secretSlots: [
    { at: '{default,Sequelize}(2)', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
    { at: '{default,Sequelize}(0).password', is: 'password', variable: 'DB_PASSWORD', host: 'host' },
  ],
});
