import { definePackage } from '../schema.js';

/** Schemas derived from tables: zod objects that check what the columns say and drop what no column names. */
export default definePackage({
  packages: ['drizzle-zod', 'drizzle-orm/zod'],
  docs: 'https://orm.drizzle.team/docs/zod',
  places: {
    derived: ['{createInsertSchema,createUpdateSchema,createSelectSchema}()', 'createSchemaFactory().{createInsertSchema,createUpdateSchema,createSelectSchema}()'],
  },
  aliases: { derived: 'zod!schema' },
  schemas: [{ at: 'derived', admits: 'object', fields: 1 }],
});
