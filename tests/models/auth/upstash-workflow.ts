// file: app/api/workflow/route.ts
import { serve } from '@upstash/workflow/nextjs';

export const { POST } = serve(async (context) => { // protection: signature
  await context.run('mail', () => 'sent');
});
