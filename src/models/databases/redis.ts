import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['redis', 'ioredis', '@redis/client'],
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  serverOnly: [{}],
});
