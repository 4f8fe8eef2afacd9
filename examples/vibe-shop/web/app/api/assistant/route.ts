import { NextResponse } from 'next/server';
import OpenAI from 'openai';
import { z } from 'zod';

const openai = new OpenAI();

const chatSchema = z.object({
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().max(1000) })).min(1).max(10),
});

// Product tips, generated
export async function POST(request: Request) { // ! require-route-quota (strict)
  const parsed = chatSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid question' }, { status: 400 });
  }

  const completion = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages: parsed.data.messages });
  return NextResponse.json({ tip: completion.choices[0]?.message.content ?? '' });
}
