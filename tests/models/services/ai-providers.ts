import { InferenceClient } from '@huggingface/inference';
import { Mistral } from '@mistralai/mistralai';
import Groq from 'groq-sdk';

const groq = new Groq({ dangerouslyAllowBrowser: false }); // public: switch
const mistral = new Mistral();
const hub = new InferenceClient();

export async function ask(prompt: string) {
  await groq.chat.completions.create({ model: 'small', messages: [{ role: 'user', content: prompt }] }); // sink: ai
  await mistral.chat.complete({ model: 'small', messages: [{ role: 'user', content: prompt }] }); // sink: ai
  await hub.chatCompletion({ model: 'small', messages: [{ role: 'user', content: prompt }] }); // sink: ai
}
// file: secrets.ts
import Groq from 'groq-sdk';
import { HfInference } from '@huggingface/inference';
export const groq = new Groq({ apiKey: process.env.GROQ_API_KEY }); // secret: key
export const hf = new HfInference(process.env.HF_TOKEN); // secret: key
