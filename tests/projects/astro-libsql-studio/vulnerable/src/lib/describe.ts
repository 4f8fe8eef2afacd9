import Anthropic from '@anthropic-ai/sdk';

const anthropic = new Anthropic();

export async function describe(title: string) {
  const message = await anthropic.messages.create({
    model: 'claude-3-5-haiku-latest',
    max_tokens: 300,
    messages: [{ role: 'user', content: `Describe a painting called ${title}` }],
  });
  return message.content;
}
