import { definePackage } from '../schema.js';

// A binding of Cloudflare Workers: nobody imports it, its type is global (or comes from the types package).
export default definePackage({
  packages: ['@cloudflare/workers-types', '@cloudflare/workers-types/experimental', '@cloudflare/workers-types/latest'],
  docs: 'https://developers.cloudflare.com/d1/worker-api/d1-database/',
  places: {
    db: ['D1Database#', 'D1DatabaseSession#', 'global.{D1Database,D1DatabaseSession}#', 'db.withSession()'],
    statement: ['db.prepare()', 'statement.bind()', 'D1PreparedStatement#', 'global.D1PreparedStatement#'],
  },
  sinks: [
    { at: 'db.prepare(0)', kind: 'sql', safeForm: "prepare('… = ?').bind(value)" },
    { at: 'db.exec(0)', kind: 'sql', safeForm: "prepare('… = ?').bind(value).run()" },
    { at: 'statement.bind(*)', kind: 'store' },
  ],
  sources: [
    { at: 'statement.first().await', kind: 'database', shape: 'object' },
    { at: 'statement.{all,run}().await.results[]', kind: 'database', shape: 'object' },
  ],
});
