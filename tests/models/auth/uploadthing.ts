// file: app/api/uploadthing/route.ts
import { createRouteHandler } from 'uploadthing/next';
import { router } from '@/uploads';

export const { GET, POST } = createRouteHandler({ router }); // protection: signature
