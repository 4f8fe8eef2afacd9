import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['elevenlabs', '@elevenlabs/elevenlabs-js'],
  docs: 'https://elevenlabs.io/docs/api-reference/text-to-speech/convert',
  places: { client: ['ElevenLabsClient#', 'ElevenLabs#'] },
  sinks: [
    { at: 'client.generate(0)', kind: 'ai' },
    { at: 'client.textToSpeech.{convert,stream,convertAsStream,convertWithTimestamps}(1)', kind: 'ai' },
    { at: 'client.textToSoundEffects.convert(0)', kind: 'ai' },
  ],
  secretSlots: [
    { at: '{ElevenLabsClient,ElevenLabs}(0).apiKey', is: 'key', variable: 'ELEVENLABS_API_KEY' },
  ],
});
