import { checkRateLimit } from '@vercel/firewall';

export async function POST(request: Request) {
  const { rateLimited } = await checkRateLimit('login', { request }); // protection: rate-limit
  return rateLimited ? new Response('later', { status: 429 }) : new Response('in');
}
