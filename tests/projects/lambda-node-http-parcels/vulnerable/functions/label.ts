import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import OpenAI from 'openai';
import { z } from 'zod';
import { json } from '../lib/answers';
import { callerOf } from '../lib/auth';

const openai = new OpenAI();
const Address = z.object({ text: z.string().max(500) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => { // ! require-route-quota (strict)
  if (!callerOf(event)) return json(401, { error: 'Sign in first' });
  const { text } = Address.parse(JSON.parse(event.body ?? '{}'));
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: `Bring this address into postal form: ${text}` });
  return json(200, { label: answer.output_text });
};
