import { Sequelize, DataTypes, Model, literal } from 'sequelize';

const sequelize = new Sequelize('sqlite::memory:');
const User = sequelize.define('User', { name: DataTypes.STRING });

class Post extends Model {}

export async function users(name: string, body: object) {
  const [rows] = await sequelize.query('SELECT * FROM users WHERE name = :name', { replacements: { name } }); // sink: sql; sink: store
  await sequelize.query({ query: 'SELECT 1' }); // sink: sql
  await sequelize.query('SELECT ' + sequelize.escape(name)); // sink: sql; safe: sql
  await User.findAll({ where: { name }, order: [literal('random()')] }); // sink: lookup; sink: sql
  await User.findAll({ order: Sequelize.literal('random()') }); // sink: sql
  await User.findAll({ order: sequelize.literal('random()') }); // sink: sql
  await User.create(body); // sink: store; source: database
  await User.update(body, { where: { name } }); // sink: store; sink: lookup
  await Post.create(body); // sink: store; source: database
  const post = new Post(body); // sink: store; source: database
  await Post.findOrCreate({ where: { name }, defaults: body }); // sink: lookup; sink: store
  const user = await User.findByPk(name); // sink: lookup; source: database
  await user.update(body); // sink: store; source: database
  return [post, // source: database
    rows[0]]; // source: database
}

export const raw = (db: Sequelize) => db.query('SELECT 2'); // sink: sql
// file: secrets.ts
import { Sequelize } from 'sequelize';
export const shop = new Sequelize('shop', 'shop', process.env.DB_PASSWORD, { host: 'db.internal', dialect: 'postgres' }); // secret: password
export const other = new Sequelize({ host: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
