import { Elysia, t } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';
import OpenAI from 'openai';
import { auth } from '../plugins/auth';

const openai = new OpenAI();

export const studio = new Elysia({ prefix: '/studio' })
  .use(auth)
  .use(rateLimit({ duration: 24 * 60 * 60_000, max: 20, scoping: 'scoped' }))
  .post('/cover', async ({ body }) => {
    const image = await openai.images.generate({ model: 'gpt-image-1', prompt: body.prompt });
    return { image: image.data?.[0]?.b64_json };
  }, { body: t.Object({ prompt: t.String({ maxLength: 500 }) }) });
