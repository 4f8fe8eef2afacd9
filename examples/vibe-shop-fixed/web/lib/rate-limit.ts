import 'server-only';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { NextResponse } from 'next/server';

const redis = Redis.fromEnv();

// Logins, registrations, resets and codes: 5 attempts per 15 minutes
export const authLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '15 m'), prefix: 'auth' });

// Messages from the contact form
export const contactLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(5, '1 h'), prefix: 'contact' });

// Orders
export const checkoutLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '10 m'), prefix: 'checkout' });

// Questions to the assistant cost money
export const assistantLimiter = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(20, '1 h'), prefix: 'assistant' });

/**
 * The answer to a client that has used up its quota
 */
export function tooManyRequests(reset: number): NextResponse {
  const seconds = Math.max(1, Math.ceil((reset - Date.now()) / 1000));
  return NextResponse.json(
    { error: 'Too many attempts, please try again later' },
    { status: 429, headers: { 'Retry-After': String(seconds) } },
  );
}
