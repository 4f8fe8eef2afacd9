import { RateLimiter } from 'limiter';

const bucket = new RateLimiter({ tokensPerInterval: 5, interval: 'hour', fireImmediately: true }); // settings: rate-limit

export async function signIn() {
  if (!bucket.tryRemoveTokens(1)) return 429; // protection: rate-limit
  await bucket.removeTokens(1);
  return 204;
}
