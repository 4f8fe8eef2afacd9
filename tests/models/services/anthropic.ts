import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic({ dangerouslyAllowBrowser: false }); // public: switch

export async function ask(prompt: string) {
  await anthropic.messages.create({ model: 'small', max_tokens: 100, messages: [{ role: 'user', content: prompt }] }); // sink: ai
  await anthropic.messages.batches.create({ requests: [] }); // sink: ai
  await anthropic.beta.messages.create({ model: 'small', max_tokens: 100, messages: [] }); // sink: ai
  await anthropic.completions.create({ model: 'small', max_tokens_to_sample: 100, prompt }); // sink: ai
}
// file: secrets.ts
import Anthropic from '@anthropic-ai/sdk';
export const ai = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY }); // secret: key
