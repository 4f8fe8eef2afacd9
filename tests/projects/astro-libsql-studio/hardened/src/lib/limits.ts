import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { ActionError, type ActionAPIContext } from 'astro:actions';

const redis = new Redis({ url: import.meta.env.UPSTASH_URL, token: import.meta.env.UPSTASH_TOKEN });
const logins = new Ratelimit({ redis, prefix: 'login', limiter: Ratelimit.slidingWindow(5, '15 m') });
const descriptions = new Ratelimit({ redis, prefix: 'describe', limiter: Ratelimit.slidingWindow(20, '1 d') });

async function stopBeyond(limiter: Ratelimit, key: string) {
  const { success } = await limiter.limit(key);
  if (!success) throw new ActionError({ code: 'TOO_MANY_REQUESTS', message: 'Try again later' });
}

export const limitLogins = (context: ActionAPIContext) => stopBeyond(logins, context.clientAddress);
export const limitDescriptions = (userId: string) => stopBeyond(descriptions, userId);
