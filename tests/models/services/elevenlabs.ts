import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';

const client = new ElevenLabsClient();

export async function speak(text: string) {
  await client.generate({ text }); // sink: ai
  await client.textToSpeech.convert('voice', { text }); // sink: ai
  await client.textToSoundEffects.convert({ text }); // sink: ai
}
// file: secrets.ts
import { ElevenLabsClient } from 'elevenlabs';
export const voice = new ElevenLabsClient({ apiKey: process.env.ELEVENLABS_API_KEY }); // secret: key
