import { Router } from 'express';
import OpenAI from 'openai';
import * as v from 'valibot';
import { body } from '@/shared';

const openai = new OpenAI();
const Prompt = v.object({ text: v.pipe(v.string(), v.maxLength(4000)) });

export const assistantRouter = Router();

assistantRouter.post('/rewrite', body(Prompt), async (req, res) => {
  const answer = await openai.responses.create({ model: 'gpt-4.1-mini', input: req.body.text, max_output_tokens: 800 });
  res.json({ text: answer.output_text });
});
