import { definePackage } from '../schema.js';

/** The prompt may be anything a client writes, but each call is paid for. */
export default definePackage({
  packages: ['openai'],
  docs: 'https://platform.openai.com/docs/api-reference',
  places: { client: ['default#', 'OpenAI#', 'AzureOpenAI#', 'OpenAIApi#'] },
  publicSlots: [{ at: '{default,OpenAI,AzureOpenAI}(0).dangerouslyAllowBrowser', holds: 'switch' }],
  sinks: [
    { at: 'client.chat.completions.{create,parse,stream}(0)', kind: 'ai' },
    { at: 'client.beta.chat.completions.{create,parse,stream}(0)', kind: 'ai' },
    { at: 'client.responses.{create,parse,stream}(0)', kind: 'ai' },
    { at: 'client.{completions,embeddings,moderations}.create(0)', kind: 'ai' },
    { at: 'client.images.{generate,edit,createVariation}(0)', kind: 'ai' },
    { at: 'client.audio.{speech,transcriptions,translations}.create(0)', kind: 'ai' },
    { at: 'client.beta.threads.messages.create(1)', kind: 'ai' },
    { at: 'client.{createChatCompletion,createCompletion,createImage}(0)', kind: 'ai' },
  ],
  protections: [{ at: 'client.webhooks.{unwrap,verifySignature}()', gives: 'signature', how: 'throws' }],
  secretSlots: [
    { at: '{default,OpenAI,AzureOpenAI,Configuration}(0).apiKey', is: 'key', variable: 'OPENAI_API_KEY' },
  ],
});
