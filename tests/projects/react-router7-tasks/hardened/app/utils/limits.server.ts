import { RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible';
import { data } from 'react-router';
import { redis } from './redis.server';

const attempts = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'login', points: 5, duration: 15 * 60 });
const invitations = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'invite', points: 20, duration: 24 * 60 * 60 });

async function spend(limiter: RateLimiterRedis, key: string) {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    const seconds = Math.ceil((refusal as RateLimiterRes).msBeforeNext / 1000);
    throw data({ error: 'Too many requests' }, { status: 429, headers: { 'Retry-After': String(seconds) } });
  }
}

export const spendAttempt = (request: Request) => spend(attempts, request.headers.get('Fly-Client-IP') ?? 'unknown');
export const spendInvitation = (userId: string) => spend(invitations, userId);
