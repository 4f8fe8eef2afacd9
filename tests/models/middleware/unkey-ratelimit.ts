import { Ratelimit } from '@unkey/ratelimit';

const limiter = new Ratelimit({ rootKey: process.env.UNKEY_ROOT_KEY, namespace: 'login', limit: 5, duration: '15m' }); // settings: rate-limit; secret: key

export async function signIn(email: string) {
  const { success } = await limiter.limit(email); // protection: rate-limit
  return success;
}
// file: secrets.ts
import { Ratelimit } from '@unkey/ratelimit';
export const limiter = new Ratelimit({ rootKey: process.env.UNKEY_ROOT_KEY, namespace: 'x', limit: 5, duration: '15m' }); // settings: rate-limit; secret: key
