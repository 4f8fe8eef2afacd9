import Router from '@koa/router';
import Anthropic from '@anthropic-ai/sdk';
import { validate } from '../middleware/validate.js';
import { pantry } from '../schemas.js';

const anthropic = new Anthropic();

export const ideas = new Router();

ideas.post('/', validate(pantry), async (ctx) => {
  const message = await anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 600,
    messages: [{ role: 'user', content: `A recipe with ${ctx.request.body.ingredients.join(', ')}` }],
  });
  ctx.body = { text: message.content[0].text };
});
