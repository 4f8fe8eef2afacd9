import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

export const form = (client: never) => createPresignedPost(client, { Bucket: 'b', Key: 'k' }); // costs: upload
export const download = (client: never, command: never) => getSignedUrl(client, command);
