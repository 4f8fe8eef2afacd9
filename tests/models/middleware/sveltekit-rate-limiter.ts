import { RateLimiter, RetryAfterRateLimiter } from 'sveltekit-rate-limiter/server';

const limiter = new RateLimiter({ IP: [5, '15m'], IPUA: [5, 'm'] }); // settings: rate-limit
const older = new RateLimiter({ rates: { IP: [10, 'h'] } }); // settings: rate-limit
const telling = new RetryAfterRateLimiter({ IP: [10, 'h'] }); // settings: rate-limit

export const actions = {
  default: async (event) => {
    if (await limiter.isLimited(event)) return 429; // protection: rate-limit
    if (await older.isLimited(event)) return 429; // protection: rate-limit
    return (await telling.check(event)).limited; // protection: rate-limit
  },
};
