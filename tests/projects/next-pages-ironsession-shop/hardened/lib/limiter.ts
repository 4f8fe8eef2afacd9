import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { NextApiRequest } from 'next';

const attempts = new Ratelimit({
  redis: Redis.fromEnv(),
  limiter: Ratelimit.slidingWindow(5, '15 m'),
});

export async function tooManyAttempts(req: NextApiRequest, what: string) {
  const { success } = await attempts.limit(`${what}:${req.socket.remoteAddress ?? 'unknown'}`);
  return !success;
}
