import { MongoClient, type Collection, type Db } from 'mongodb';

const client = new MongoClient('mongodb://localhost');
const users = client.db('app').collection('users');

export async function byName(name: string, body: object) {
  const user = await users.findOne({ name }); // sink: nosql; sink: lookup; source: database
  const many = await users.find({ name }).sort({ name: 1 }).toArray(); // sink: nosql; sink: lookup
  await users.aggregate([{ $match: { name } }]).next(); // sink: nosql; source: database
  await users.insertOne(body); // sink: store
  await users.updateOne({ name }, { $set: body }); // sink: nosql; sink: lookup; sink: store
  await users.distinct('name', { name }); // sink: nosql; sink: lookup
  for await (const each of users.find({})) many.push(each); // sink: nosql; sink: lookup; source: database
  return [user, // source: database
    many[0]]; // source: database
}

export async function connected() {
  const own = await MongoClient.connect('mongodb://localhost');
  await own.db('app').collection('users').deleteMany({}); // sink: nosql; sink: lookup
  MongoClient.connect('mongodb://localhost', (error, other) => {
    other.db('app').collection('users').find({}).toArray((failure, rows) => { // sink: nosql; sink: lookup
      other.close(rows[0]); // source: database
    });
  });
}

export const inDb = (db: Db) => db.collection('users').countDocuments({}); // sink: nosql; sink: lookup
export const inCollection = (collection: Collection) => collection.deleteOne({}); // sink: nosql; sink: lookup
// file: secrets.ts
import { MongoClient } from 'mongodb';
export const connected = MongoClient.connect('mongodb://db.internal/shop', { auth: { username: 'shop', password: process.env.MONGODB_PASSWORD } }); // secret: password
export const client = new MongoClient('mongodb://db.internal/shop', { auth: { username: 'shop', password: process.env.MONGODB_PASSWORD } }); // secret: password
