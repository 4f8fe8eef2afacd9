import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();
const attempts = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '15 m'), prefix: 'attempts' });
const summaries = new Ratelimit({ redis, limiter: Ratelimit.fixedWindow(20, '1 d'), prefix: 'summaries' });

export async function checkRateLimit(request: Request, what: string) {
  const ip = request.headers.get('x-real-ip') ?? 'anonymous';
  const { success, reset } = await attempts.limit(`${what}:${ip}`);
  return { success, retryAfter: Math.ceil((reset - Date.now()) / 1000) };
}

export async function mayGenerate(userId: string) {
  const { success } = await summaries.limit(userId);
  return success;
}
