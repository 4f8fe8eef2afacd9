import { definePackage } from '../schema.js';

/** Sent or signed for a client, a command that puts fills the bucket. */
export default definePackage({
  packages: ['@aws-sdk/client-s3'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/command/PutObjectCommand/',
  costs: [{ at: '{PutObjectCommand,CreateMultipartUploadCommand,UploadPartCommand}#', of: 'upload' }],
});
