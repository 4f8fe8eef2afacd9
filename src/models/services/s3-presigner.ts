import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@aws-sdk/s3-request-presigner', '@aws-sdk/s3-presigned-post'],
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/PresignedUrlUploadObject.html',
  // A signed address may also be one to download from: the command decides, so only the one that puts counts.
  costs: [{ at: 'createPresignedPost()', of: 'upload' }],
});
