import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';

export const put = () => new PutObjectCommand({ Bucket: 'b', Key: 'k' }); // costs: upload
export const get = () => new GetObjectCommand({ Bucket: 'b', Key: 'k' });
