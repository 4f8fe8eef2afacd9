import OpenAI from 'openai';
import { z } from 'zod';
import { currentUser } from '@crm/auth';

const openai = new OpenAI();
const Draft = z.object({ about: z.string().max(500) });

export async function POST(request: Request) { // ! require-route-quota (strict)
  const user = await currentUser(request.headers);
  if (!user) return Response.json({ error: 'Sign in' }, { status: 401 });
  const { about } = Draft.parse(await request.json());
  const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: `Write a sales mail about ${about}` });
  return Response.json({ text: answer.output_text });
}
