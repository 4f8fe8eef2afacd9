import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import OpenAI from 'openai';
import { z } from 'zod';
import { json } from '../lib/answers';
import { labelsLeft } from '../lib/attempts';
import { callerOf } from '../lib/auth';

const openai = new OpenAI();
const Address = z.object({ text: z.string().max(500) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const caller = callerOf(event);
  if (!caller) return json(401, { error: 'Sign in first' });
  if (!(await labelsLeft(caller.id))) return json(429, { error: 'No more labels today' }, { 'Retry-After': '86400' });
  const { text } = Address.parse(JSON.parse(event.body ?? '{}'));
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: `Bring this address into postal form: ${text}` });
  return json(200, { label: answer.output_text });
};
