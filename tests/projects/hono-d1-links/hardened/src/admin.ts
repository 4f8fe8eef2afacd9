import type { D1Database } from '@cloudflare/workers-types';

export class LinkStore {
  private db: D1Database;

  constructor(db: D1Database) {
    this.db = db;
  }

  byOwner(owner: string) {
    return this.db.prepare('SELECT * FROM links WHERE owner = ?').bind(owner).all();
  }

  search(words: string[]) {
    const conditions = words.map(() => 'url LIKE ?');
    return this.db.prepare(`SELECT * FROM links WHERE ${conditions.join(' OR ')}`).bind(...words.map((word) => `%${word}%`)).all();
  }

  drop(slug: string) {
    return this.db.prepare('DELETE FROM links WHERE slug = ?').bind(slug).run();
  }
}
