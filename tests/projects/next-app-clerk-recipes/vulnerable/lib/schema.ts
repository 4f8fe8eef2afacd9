import { boolean, integer, pgTable, serial, text, timestamp } from 'drizzle-orm/pg-core';

export const members = pgTable('members', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  banned: boolean('banned').notNull().default(false),
});

export const recipes = pgTable('recipes', {
  id: serial('id').primaryKey(),
  authorId: text('author_id').notNull(),
  title: text('title').notNull(),
  steps: text('steps').notNull(),
  servings: integer('servings').notNull(),
  featured: boolean('featured').notNull().default(false),
  createdAt: timestamp('created_at').defaultNow(),
});
