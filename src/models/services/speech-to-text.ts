import { definePackage } from '../schema.js';

/** Speech to text is paid for by the minute. */
export default definePackage({
  packages: ['@deepgram/sdk', 'assemblyai'],
  docs: 'https://developers.deepgram.com/docs/pre-recorded-audio',
  places: { client: ['createClient()', '{DeepgramClient,AssemblyAI}#'] },
  sinks: [
    { at: 'client.listen.prerecorded.{transcribeFile,transcribeUrl}(0)', kind: 'ai' },
    { at: 'client.transcripts.{transcribe,submit}(0)', kind: 'ai' },
  ],
  secretSlots: [
    { at: 'createClient(0)', is: 'key', variable: 'DEEPGRAM_API_KEY' },
    { at: 'AssemblyAI(0).apiKey', is: 'key', variable: 'ASSEMBLYAI_API_KEY' },
  ],
});
