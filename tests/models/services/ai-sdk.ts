import { convertToModelMessages, streamText, ToolLoopAgent } from 'ai';
import { model } from './model.js';

const agent = new ToolLoopAgent({ model });

export async function POST(request: Request) {
  const { messages } = await request.json();
  await agent.generate({ prompt: 'hello' }); // sink: ai
  const prompt = convertToModelMessages(messages); // carries
  return streamText({ model, messages: prompt }).toTextStreamResponse(); // carries; sink: ai
}
