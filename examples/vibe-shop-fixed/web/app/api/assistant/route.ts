import { NextResponse } from 'next/server';
import OpenAI from 'openai';
import { z } from 'zod';
import { env } from '@/lib/env';
import { assistantLimiter, tooManyRequests } from '@/lib/rate-limit';
import { getUserId } from '@/lib/session';

const openai = new OpenAI({ apiKey: env.OPENAI_API_KEY });

const chatSchema = z.object({
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string().min(1).max(1000) })).min(1).max(10),
});

// Answer a question of a signed in customer
export async function POST(request: Request) {
  const userId = await getUserId();
  if (!userId) {
    return NextResponse.json({ error: 'Please sign in first' }, { status: 401 });
  }

  const { success, reset } = await assistantLimiter.limit(String(userId));
  if (!success) {
    return tooManyRequests(reset);
  }

  const parsed = chatSchema.safeParse(await request.json());
  if (!parsed.success) {
    return NextResponse.json({ error: 'Invalid question' }, { status: 400 });
  }

  try {
    const completion = await openai.chat.completions.create({
      model: 'gpt-4o-mini',
      max_completion_tokens: 400,
      messages: parsed.data.messages,
    });
    return NextResponse.json({ answer: completion.choices[0]?.message.content ?? '' });
  } catch (error) {
    console.error('Assistant failed:', error);
    return NextResponse.json({ error: 'The assistant is not available' }, { status: 502 });
  }
}
