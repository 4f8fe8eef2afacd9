import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Hygraph',
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  tokens: [
    {
      name: 'permanent auth token',
      keywords: ['hygraph', 'graphcms'],
      pattern: String.raw`eyJ[A-Za-z0-9_-]{10,120}\.eyJ[A-Za-z0-9_-]{40,900}\.[A-Za-z0-9_-]{43,700}`,
      where: 'named',
      remedy: 'Delete it in Hygraph under Project settings → API Access → Permanent Auth Tokens',
      samples: {
        found: ['HYGRAPH_TOKEN={jwt:version=3,iss=https://management.hygraph.com/,sub=abc}', "const hygraphToken = '{jwt:version=3,iss=https://management.hygraph.com/,sub=abc}';", '"hygraphToken": "{jwt:version=3,iss=https://management.hygraph.com/,sub=abc}"', 'hygraph_token: {jwt:version=3,iss=https://management.hygraph.com/,sub=abc}'],
        silent: ['HYGRAPH_TOKEN=your-jwt', 'HYGRAPH_TOKEN=eyJhbGciOi', 'HYGRAPH_TOKEN=your_hygraph_token', 'CHECKSUM={jwt:version=3,iss=https://management.hygraph.com/,sub=abc}'],
      },
    },
  ],
});
