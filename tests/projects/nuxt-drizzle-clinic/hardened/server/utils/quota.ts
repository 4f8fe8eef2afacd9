import { RateLimiterRedis } from 'rate-limiter-flexible';
import type { H3Event } from 'h3';
import { redis } from './redis';

const reminders = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'reminder', points: 10, duration: 24 * 60 * 60 });

export async function spendReminder(event: H3Event, userId: string) {
  try {
    await reminders.consume(userId);
  } catch {
    setResponseHeader(event, 'Retry-After', 86_400);
    throw createError({ statusCode: 429, statusMessage: 'No more reminders today' });
  }
}
