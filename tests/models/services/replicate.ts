import Replicate, { validateWebhook } from 'replicate';

const replicate = new Replicate();

export async function draw(prompt: string) {
  await replicate.run('house/model', { input: { prompt } }); // sink: ai
  await replicate.predictions.create({ version: '1', input: { prompt } }); // sink: ai
}

export async function received(request: Request) {
  if (!(await validateWebhook(request, process.env.REPLICATE_SECRET ?? ''))) throw new Error('Not from Replicate.'); // protection: signature
}
// file: secrets.ts
import Replicate from 'replicate';
export const replicate = new Replicate({ auth: process.env.REPLICATE_API_TOKEN }); // secret: key
