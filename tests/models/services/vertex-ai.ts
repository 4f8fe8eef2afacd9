import { VertexAI } from '@google-cloud/vertexai';

const model = new VertexAI({ project: 'p' }).getGenerativeModel({ model: 'small' });

export async function ask(prompt: string) {
  await model.generateContent(prompt); // sink: ai
  await model.startChat().sendMessage(prompt); // sink: ai
}
