import { fal } from '@fal-ai/client';

export const paint = (prompt: string) => fal.subscribe('fal-ai/flux/dev', { input: { prompt } }); // sink: ai
export const queued = (prompt: string) => fal.queue.submit('fal-ai/flux/dev', { input: { prompt } }); // sink: ai
// file: secrets.ts
import { createFalClient, fal } from '@fal-ai/client';
export const client = createFalClient({ credentials: process.env.FAL_KEY }); // secret: key
fal.config({ credentials: process.env.FAL_KEY }); // secret: key
