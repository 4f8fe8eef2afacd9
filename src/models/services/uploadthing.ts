import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['uploadthing/server', 'uploadthing/next', 'uploadthing/express', 'uploadthing/fastify', 'uploadthing/h3', 'uploadthing/remix'],
  docs: 'https://docs.uploadthing.com/api-reference/ut-api',
  places: { api: ['UTApi#'] },
  costs: [{ at: 'api.{uploadFiles,uploadFilesFromUrl}()', of: 'upload' }],
  secretSlots: [
    { at: 'UTApi(0).{token,apiKey}', is: 'key', variable: 'UPLOADTHING_TOKEN' },
  ],
});
