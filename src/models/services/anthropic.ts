import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'],
  docs: 'https://docs.anthropic.com/en/api/messages',
  places: { client: ['default#', '{Anthropic,AnthropicBedrock,AnthropicVertex}#'] },
  publicSlots: [{ at: '{default,Anthropic}(0).dangerouslyAllowBrowser', holds: 'switch' }],
  sinks: [
    { at: 'client.messages.{create,stream}(0)', kind: 'ai' },
    { at: 'client.messages.batches.create(0)', kind: 'ai' },
    { at: 'client.beta.messages.{create,stream}(0)', kind: 'ai' },
    { at: 'client.completions.create(0)', kind: 'ai' },
  ],
  secretSlots: [
    { at: '{default,Anthropic}(0).{apiKey,authToken}', is: 'key', variable: 'ANTHROPIC_API_KEY' },
  ],
});
