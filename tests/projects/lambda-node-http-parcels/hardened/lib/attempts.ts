import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();
const logins = new Ratelimit({ redis, prefix: 'login', limiter: Ratelimit.slidingWindow(5, '15 m') });
const labels = new Ratelimit({ redis, prefix: 'label', limiter: Ratelimit.fixedWindow(50, '1 d') });

export async function tooManyLogins(event: APIGatewayProxyEventV2) {
  const { success } = await logins.limit(event.requestContext.http.sourceIp);
  return !success;
}

export async function labelsLeft(callerId: number) {
  const { success } = await labels.limit(String(callerId));
  return success;
}
