import { createClient } from '@deepgram/sdk';
import { AssemblyAI } from 'assemblyai';

export const heard = (audio: Buffer) => createClient('k').listen.prerecorded.transcribeFile(audio, {}); // sink: ai
export const written = (audio: Buffer) => new AssemblyAI({ apiKey: 'k' }).transcripts.transcribe({ audio }); // sink: ai
