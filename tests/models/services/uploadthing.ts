import { UTApi } from 'uploadthing/server';

const api = new UTApi();

export const save = (file: File) => api.uploadFiles(file); // costs: upload
export const remove = (key: string) => api.deleteFiles(key);
// file: secrets.ts
import { UTApi } from 'uploadthing/server';
export const files = new UTApi({ token: process.env.UPLOADTHING_TOKEN }); // secret: key
