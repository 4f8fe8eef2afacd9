import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { NextApiRequest } from 'next';

const resets = new Ratelimit({
  redis: Redis.fromEnv(),
  limiter: Ratelimit.slidingWindow(1000, '1 m'), // MISSING no-weak-rate-limit: limits.md #1, its routes stand in other files
});

export async function tooManyResets(req: NextApiRequest) {
  const { success } = await resets.limit(req.socket.remoteAddress ?? 'unknown');
  return !success;
}
