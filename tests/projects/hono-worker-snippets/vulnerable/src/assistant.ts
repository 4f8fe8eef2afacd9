import { Hono } from 'hono';
import { zValidator } from '@hono/zod-validator';
import OpenAI from 'openai';
import { z } from 'zod';
import type { Env } from './env';
import { withinQuota } from './limits';

const Question = z.object({ code: z.string().max(20_000) });

const assistant = new Hono<Env>();

assistant.post('/explain', zValidator('json', Question), async (c) => { // ! require-route-quota (strict)
  await withinQuota(c);
  const openai = new OpenAI({ apiKey: c.env.OPENAI_API_KEY });
  const answer = await openai.chat.completions.create({
    model: 'gpt-4.1-mini',
    max_completion_tokens: 500,
    messages: [{ role: 'user', content: `Explain this code: ${c.req.valid('json').code}` }],
  });
  return c.json({ text: answer.choices[0]?.message.content });
});

export default assistant;
