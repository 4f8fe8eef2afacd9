import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { UPSTASH_TOKEN, UPSTASH_URL } from '$env/static/private';

const redis = new Redis({ url: UPSTASH_URL, token: UPSTASH_TOKEN });

export const apiLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(60, '1 m') });
export const loginLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '15 m'), prefix: 'login' });
