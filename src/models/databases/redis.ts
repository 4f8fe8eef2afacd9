import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['redis', 'ioredis', '@redis/client'],
  docs: 'https://redis.io/docs/latest/develop/clients/nodejs/',
  serverOnly: [{}],
  secretSlots: [
    { at: '{createClient,createCluster,default,Redis,Cluster}(0).password', is: 'password', variable: 'REDIS_PASSWORD', host: 'host' },
    { at: '{default,Redis}(2).password', is: 'password', variable: 'REDIS_PASSWORD' },
    { at: '{default,Redis}(1).password', is: 'password', variable: 'REDIS_PASSWORD' },
  ],
});
