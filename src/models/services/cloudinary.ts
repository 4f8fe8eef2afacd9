import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['cloudinary'],
  docs: 'https://cloudinary.com/documentation/node_image_and_video_upload',
  costs: [{ at: '{v2,default,default.v2}.uploader.{upload,upload_stream,upload_large,unsigned_upload}()', of: 'upload' }],
  secretSlots: [
    { at: 'v2.config(0).api_secret', is: 'key', variable: 'CLOUDINARY_API_SECRET' },
    { at: 'config(0).api_secret', is: 'key', variable: 'CLOUDINARY_API_SECRET' },
  ],
});
