import { S3Client } from '@aws-sdk/client-s3';
import AWS from 'aws-sdk';
export const s3 = new S3Client({ credentials: { accessKeyId: 'id', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } }); // secret: key
export const old = new AWS.S3({ accessKeyId: 'id', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY }); // secret: key
AWS.config.update({ accessKeyId: 'id', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY }); // secret: key
AWS.config.update({ credentials: { accessKeyId: 'id', secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY } }); // secret: key
export const credentials = new AWS.Credentials('id', process.env.AWS_SECRET_ACCESS_KEY); // secret: key
