import Replicate from 'replicate';

const replicate = new Replicate();

export async function draw(prompt: string) {
  await replicate.run('house/model', { input: { prompt } }); // sink: ai
  await replicate.predictions.create({ version: '1', input: { prompt } }); // sink: ai
}
