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
    const conditions = words.map((word) => `url LIKE '%${word}%'`);
    return this.db.prepare(`SELECT * FROM links WHERE ${conditions.join(' OR ')}`).all(); // ! no-sql-concat
  }

  drop(slug: string) {
    return this.db.exec(`DELETE FROM links WHERE slug = "${slug}"`); // ! no-sql-concat
  }
}
