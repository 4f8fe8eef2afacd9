import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(5, '15 m') }); // settings: rate-limit

export async function POST(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'unknown'); // protection: rate-limit
  if (!success) return new Response('later', { status: 429 });
  return new Response('in');
}
