import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Prisma',
  docs: 'https://www.prisma.io/docs/accelerate/getting-started',
  tokens: [
    {
      name: 'Accelerate or Postgres API key',
      keywords: ['prisma-data.net/?api_key='],
      pattern: String.raw`prisma-data\.net/\?api_key=(?<secret>eyJ[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{20,700})`,
      remedy: 'Delete the API key in the Prisma Console under Settings and make a new one',
      samples: {
        found: ['DATABASE_URL="prisma://accelerate.prisma-data.net/?api_key={jwt:api_key=x}"', "datasourceUrl: 'prisma+postgres://accelerate.prisma-data.net/?api_key={jwt:tenant_id=t}'"],
        silent: ['prisma://accelerate.prisma-data.net/?api_key=__API_KEY__', 'prisma://accelerate.prisma-data.net/?api_key=ey...', 'prisma+postgres://localhost:51213/?api_key={jwt:a=b}'],
      },
    },
  ],
});
