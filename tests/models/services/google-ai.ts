import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';

const model = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '').getGenerativeModel({ model: 'small' }); // secret: key
const client = new GoogleGenAI({});

export async function ask(prompt: string) {
  await model.generateContent(prompt); // sink: ai
  await model.startChat().sendMessage(prompt); // sink: ai
  await client.models.generateContent({ model: 'small', contents: prompt }); // sink: ai
  await client.chats.create({ model: 'small' }).sendMessage({ message: prompt }); // sink: ai
}
// file: secrets.ts
import { GoogleGenAI } from '@google/genai';
import { GoogleGenerativeAI } from '@google/generative-ai';
export const old = new GoogleGenerativeAI(process.env.GEMINI_API_KEY); // secret: key
export const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY }); // secret: key
