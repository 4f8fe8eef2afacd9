import Redis from 'ioredis';
export const redis = new Redis();
// file: secrets.ts
import Redis from 'ioredis';
import { createClient } from 'redis';
export const client = createClient({ url: 'redis://cache.internal', password: process.env.REDIS_PASSWORD }); // secret: password
export const redis = new Redis(6379, 'cache.internal', { password: process.env.REDIS_PASSWORD }); // secret: password
export const other = new Redis('redis://cache.internal', { password: process.env.REDIS_PASSWORD }); // secret: password
