import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@vercel/blob', '@vercel/blob/client'],
  docs: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
  costs: [{ at: '{put,handleUpload,createMultipartUpload,generateClientTokenFromReadWriteToken}()', of: 'upload' }],
  secretSlots: [
    { at: '{put,del,list,head,copy}(last).token', is: 'key', variable: 'BLOB_READ_WRITE_TOKEN' },
  ],
});
