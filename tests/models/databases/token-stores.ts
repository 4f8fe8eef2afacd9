import { Redis } from '@upstash/redis';
export const store = new Redis({ url: 'https://x.upstash.io', token: process.env.UPSTASH_REDIS_REST_TOKEN }); // secret: key
