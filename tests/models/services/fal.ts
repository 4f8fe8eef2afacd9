import { fal } from '@fal-ai/client';

export const paint = (prompt: string) => fal.subscribe('fal-ai/flux/dev', { input: { prompt } }); // sink: ai
export const queued = (prompt: string) => fal.queue.submit('fal-ai/flux/dev', { input: { prompt } }); // sink: ai
