import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const suggestions = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.fixedWindow(20, '1 d') });

export async function limitSuggestions(userId: string): Promise<Response | null> {
  const { success } = await suggestions.limit(userId);
  if (success) return null;
  return Response.json({ error: 'That was enough cooking for today' }, { status: 429, headers: { 'Retry-After': '86400' } });
}
