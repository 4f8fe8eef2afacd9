import { Client } from 'minio';
export const store = new Client({ endPoint: 's3.internal', accessKey: 'id', secretKey: process.env.MINIO_SECRET_KEY }); // secret: password
