import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'small' });

export const ask = (text: string) => model.invoke(text); // sink: ai
export const shaped = (text: string, schema: never) => model.withStructuredOutput(schema).invoke(text); // sink: ai
// file: secrets.ts
import { ChatOpenAI } from '@langchain/openai';
export const chat = new ChatOpenAI({ apiKey: process.env.OPENAI_API_KEY }); // secret: key
