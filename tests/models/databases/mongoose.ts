import mongoose, { Schema, model, models, type Model } from 'mongoose';
import { InjectModel } from '@nestjs/mongoose';

const User = mongoose.model('User', new Schema({ name: String }));
const Post = models.Post || model('Post', new Schema({ title: String }));

export async function users(name: string, id: string, body: object) {
  const user = await User.findOne({ name }).select('name').lean(); // sink: nosql; sink: lookup; source: database
  const many = await User.find({ name }).where('name').sort('name'); // sink: nosql; sink: lookup; source: database
  await User.find().$where('true'); // sink: nosql
  await User.findById(id); // sink: lookup; source: database
  await User.findByIdAndUpdate(id, body); // sink: lookup; sink: store; source: database
  await User.aggregate([{ $match: { name } }]); // sink: nosql
  await User.create(body); // sink: store; source: database
  await User.find(mongoose.sanitizeFilter({ name })); // sink: nosql; sink: lookup; safe: nosql; source: database
  const draft = new Post(body); // sink: store; source: database
  draft.set(body); // sink: store; source: database
  return [user, // source: database
    many[0], // source: database
    draft]; // source: database
}

export const own = (body: object) => mongoose.createConnection('mongodb://localhost').model('User').create(body); // sink: store

export class UserService {
  constructor(@InjectModel('User') private readonly users: Model<object>) {}
  byName(name: string) {
    return this.users.findOne({ name }).exec(); // sink: nosql; sink: lookup
  }
}
// file: secrets.ts
import mongoose from 'mongoose';
export const link = mongoose.createConnection('mongodb://db.internal/shop', { user: 'shop', pass: process.env.MONGODB_PASSWORD }); // secret: password
export const other = mongoose.createConnection('mongodb://db.internal/shop', { auth: { username: 'shop', password: process.env.MONGODB_PASSWORD } }); // secret: password
