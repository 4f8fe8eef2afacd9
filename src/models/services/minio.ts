import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['minio'],
  docs: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  secretSlots: [
    { at: 'Client(0).secretKey', is: 'password', variable: 'MINIO_SECRET_KEY', host: 'endPoint' },
  ],
});
