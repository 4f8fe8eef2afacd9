import OpenAI from 'openai';
import { z } from 'zod';
import { requireMember } from '@/lib/guards';
import { limitSuggestions } from '@/lib/quota';

const openai = new OpenAI();
const Wish = z.object({ ingredients: z.array(z.string().max(40)).min(1).max(20) });

export async function POST(request: Request) {
  const limited = await limitSuggestions(await requireMember());
  if (limited) return limited;
  const wish = Wish.safeParse(await request.json());
  if (!wish.success) return Response.json({ error: 'Tell us what is in the fridge' }, { status: 400 });
  const answer = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: `A recipe with ${wish.data.ingredients.join(', ')}` }],
  });
  return Response.json({ recipe: answer.choices[0].message.content });
}
