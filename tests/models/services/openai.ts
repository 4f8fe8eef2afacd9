import OpenAI, { OpenAIApi } from 'openai';

const openai = new OpenAI({ dangerouslyAllowBrowser: false }); // public: switch
const old = new OpenAIApi();

export async function ask(prompt: string, audio: File) {
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'user', content: prompt }] }); // sink: ai
  await openai.beta.chat.completions.parse({ model: 'small', messages: [] }); // sink: ai
  await openai.responses.create({ model: 'small', input: prompt }); // sink: ai
  await openai.embeddings.create({ model: 'small', input: prompt }); // sink: ai
  await openai.images.generate({ prompt }); // sink: ai
  await openai.audio.transcriptions.create({ model: 'small', file: audio }); // sink: ai
  await openai.beta.threads.messages.create('thread', { role: 'user', content: prompt }); // sink: ai
  await old.createChatCompletion({ model: 'small', messages: [] }); // sink: ai
}

export const received = (body: string, headers: Headers) => openai.webhooks.unwrap(body, headers); // protection: signature
// file: secrets.ts
import OpenAI from 'openai';
export const ai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY }); // secret: key
