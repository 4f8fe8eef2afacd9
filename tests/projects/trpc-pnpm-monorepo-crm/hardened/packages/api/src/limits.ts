import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();

export const attempts = new Ratelimit({ redis, prefix: 'login', limiter: Ratelimit.slidingWindow(5, '15 m') });
export const drafts = new Ratelimit({ redis, prefix: 'draft', limiter: Ratelimit.slidingWindow(30, '1 d') });
