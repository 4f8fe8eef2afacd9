import { v2 as cloudinary } from 'cloudinary';

export const save = (path: string) => cloudinary.uploader.upload(path); // costs: upload
export const remove = (id: string) => cloudinary.uploader.destroy(id);
// file: secrets.ts
import { config, v2 as cloudinary } from 'cloudinary';
config({ api_secret: process.env.CLOUDINARY_API_SECRET }); // secret: key
cloudinary.config({ cloud_name: 'c', api_key: 'k', api_secret: process.env.CLOUDINARY_API_SECRET }); // secret: key
