import { drizzle } from 'drizzle-orm/postgres-js';
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import postgres from 'postgres';

export const db = drizzle(postgres(process.env.DATABASE_URL!));

export const people = pgTable('people', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull().unique(),
  name: text(),
  hash: text().notNull(),
  role: text().notNull().default('student'),
});

export const notes = pgTable('notes', {
  id: uuid().primaryKey().defaultRandom(),
  course: text().notNull(),
  text: text().notNull(),
  ownerId: uuid().notNull(),
});
