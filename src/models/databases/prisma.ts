import { definePackage } from '../schema.js';

// A generated client stands in a folder of the project; the suffixes are the ones Prisma's own guides use.
export default definePackage({
  packages: [
    '@prisma/client', '@prisma/client/edge', '@prisma/client/extension', '.prisma/client',
    '*/generated/prisma', '*/generated/prisma/client', '*/generated/prisma/client.js', '*/generated/prisma/client.ts', '*/generated/prisma/index.js',
    '*/generated/prisma/edge', '*/generated/client', '*/generated/client.js', '*/generated/prisma-client', '*/prisma/client/client',
  ],
  docs: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  places: {
    prisma: ['PrismaClient#', 'prisma.$extends()', 'prisma.$transaction(0)=>0', 'Prisma.TransactionClient#'],
    record: [
      'prisma.*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow,create,update,upsert,delete}().await',
      'prisma.*.{findMany,createManyAndReturn,updateManyAndReturn}().await[]',
    ],
  },
  // The values of $queryRawUnsafe are arguments of their own, not a list; the tagged form binds them.
  sinks: [
    { at: 'prisma.$queryRawUnsafe(0)', kind: 'sql', safeForm: '$queryRaw`… = ${value}`' },
    { at: 'prisma.$executeRawUnsafe(0)', kind: 'sql', safeForm: '$executeRaw`… = ${value}`' },
    { at: 'Prisma.raw(0)', kind: 'sql', safeForm: 'Prisma.sql`… = ${value}`' },
    { at: 'prisma.{$queryRawUnsafe,$executeRawUnsafe}(1..)', kind: 'store' },
    { at: 'prisma.*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn}(0).data', kind: 'store' },
    { at: 'prisma.*.upsert(0).{create,update}', kind: 'store' },
    {
      at: 'prisma.*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow,findMany,update,updateMany,upsert,delete,deleteMany,count,aggregate,groupBy}(0).where',
      kind: 'lookup',
    },
  ],
  sources: [
    { at: 'record', kind: 'database', shape: 'object' },
    { at: 'prisma.$queryRawUnsafe().await[]', kind: 'database', shape: 'object' },
    { at: 'prisma.$queryRaw``.await[]', kind: 'database', shape: 'object' },
  ],
  sanitizers: [
    { at: 'prisma.{$queryRaw,$executeRaw}``', kinds: ['sql'] },
    { at: 'Prisma.sql``', kinds: ['sql'] },
    { at: 'Prisma.join()', kinds: ['sql'] },
  ],
  // The generated enums are there for browsers too.
  serverOnly: [{ names: ['PrismaClient'] }],
});
