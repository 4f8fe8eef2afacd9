import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();
const register = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '15 m'), prefix: 'register' });

export async function checkRateLimit(request: Request) {
  const ip = request.headers.get('x-real-ip') ?? 'anonymous';
  const { success, reset } = await register.limit(ip);
  return { success, retryAfter: Math.ceil((reset - Date.now()) / 1000) };
}
