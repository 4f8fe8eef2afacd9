import { drizzle } from 'drizzle-orm/node-postgres';
import { boolean, pgTable, text, uuid } from 'drizzle-orm/pg-core';

export const db = drizzle(process.env.DATABASE_URL!);

export const users = pgTable('users', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull().unique(),
  passwordHash: text().notNull(),
  plan: text().notNull().default('free'),
  role: text().notNull().default('user'),
  stripeId: text(),
  suspended: boolean().notNull().default(false),
});
export const sessions = pgTable('sessions', { token: text().primaryKey(), userId: uuid().notNull() });
export const resets = pgTable('resets', { token: text().primaryKey(), userId: uuid().notNull() });
export const projects = pgTable('projects', { id: uuid().primaryKey().defaultRandom(), ownerId: uuid().notNull(), name: text().notNull() });
