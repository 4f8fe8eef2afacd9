import { createClient } from '@deepgram/sdk';
import { AssemblyAI } from 'assemblyai';

export const heard = (audio: Buffer) => createClient('k').listen.prerecorded.transcribeFile(audio, {}); // sink: ai; secret: key
export const written = (audio: Buffer) => new AssemblyAI({ apiKey: 'k' }).transcripts.transcribe({ audio }); // sink: ai; secret: key
// file: secrets.ts
import { createClient } from '@deepgram/sdk';
import { AssemblyAI } from 'assemblyai';
export const deepgram = createClient(process.env.DEEPGRAM_API_KEY); // secret: key
export const assembly = new AssemblyAI({ apiKey: process.env.ASSEMBLYAI_API_KEY }); // secret: key
