import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import crypto from 'node:crypto';

const s3 = new S3Client({});

export async function store(owner, body) {
  const key = `${owner}/${crypto.randomUUID()}.png`;
  await s3.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: key, Body: body }));
  return key;
}
