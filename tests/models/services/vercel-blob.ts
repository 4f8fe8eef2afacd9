import { list, put } from '@vercel/blob';

export const save = (name: string, body: Blob) => put(name, body, { access: 'public' }); // costs: upload
export const all = () => list();
// file: secrets.ts
import { list } from '@vercel/blob';
export const all = () => list({ token: process.env.BLOB_READ_WRITE_TOKEN }); // secret: key
