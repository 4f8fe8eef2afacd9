import { drizzle } from 'drizzle-orm/node-postgres';
import { and, eq, ilike, sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, serial, text } from 'drizzle-orm/pg-core';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL });
export const db = drizzle(pool);

const users = pgTable('users', { id: serial('id'), username: text('username'), password: text('password'), settings: jsonb('settings') });
const chats = pgTable('chats', { id: serial('id'), title: text('title'), userId: integer('user_id') });

class Storage {
  async verify(username: string, password: string) {
    const [user] = await db.select().from(users).where(and(eq(users.username, username), eq(users.password, password)));
    return user;
  }

  async searchChats(userId: number, search: string) {
    const filter = search ? sql`title ILIKE ${`%${search}%`}` : sql.raw('true');
    return db.select().from(chats).where(and(eq(chats.userId, userId), filter));
  }

  async titles(prefix: string) {
    return db.select().from(chats).where(ilike(chats.title, `${prefix}%`));
  }

  async saveSettings(userId: number, settings: unknown) {
    return db.update(users).set({ settings }).where(eq(users.id, userId)).returning();
  }

  async purge(before: string) {
    const text = this.purgeText();
    await pool.query(text, [before]);
  }

  private purgeText() {
    return `DELETE FROM chats WHERE created_at < $1`;
  }
}

export const storage = new Storage();
