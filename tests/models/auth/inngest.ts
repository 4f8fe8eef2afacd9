// file: app/api/inngest/route.ts
import { serve } from 'inngest/next';
import { client, functions } from '@/jobs';

export const { GET, POST, PUT } = serve({ client, functions }); // protection: signature
