import { RateLimiterMemory, RateLimiterRedis, RateLimiterUnion, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { redis } from './redis.js';

const perAddress = new RateLimiterMemory({ points: 5, duration: 900 }); // settings: rate-limit
const perAccount = new RateLimiterRedis({ storeClient: redis, points: 5, duration: 900 }); // settings: rate-limit
const both = new RateLimiterUnion(perAddress, perAccount);

export async function signIn(ip: string, email: string, other: RateLimiterAbstract) {
  const spent = await perAddress.get(ip);
  await both.consume(ip); // protection: rate-limit
  await perAccount.consume(email, 2); // protection: rate-limit
  await other.consume(email); // protection: rate-limit
  return spent;
}
