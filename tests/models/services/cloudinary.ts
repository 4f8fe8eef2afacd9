import { v2 as cloudinary } from 'cloudinary';

export const save = (path: string) => cloudinary.uploader.upload(path); // costs: upload
export const remove = (id: string) => cloudinary.uploader.destroy(id);
