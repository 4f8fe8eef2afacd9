import { boolean, integer, pgTable, serial, text } from 'drizzle-orm/pg-core';

export const users = pgTable('users', {
  id: serial('id').primaryKey(),
  email: text('email').notNull().unique(),
  hash: text('hash').notNull(),
  role: text('role').notNull().default('maker'),
});

export const drops = pgTable('drops', {
  id: serial('id').primaryKey(),
  makerId: integer('maker_id').notNull(),
  title: text('title').notNull(),
  live: boolean('live').notNull().default(false),
});
