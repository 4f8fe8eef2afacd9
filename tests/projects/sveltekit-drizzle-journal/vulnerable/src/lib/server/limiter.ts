import { RateLimiter } from 'sveltekit-rate-limiter/server';

export const loginLimiter = new RateLimiter({ IP: [5, '15m'] });
