import { list, put } from '@vercel/blob';

export const save = (name: string, body: Blob) => put(name, body, { access: 'public' }); // costs: upload
export const all = () => list();
