import sharp from 'sharp';

export const thumbnail = (photo: Buffer) => sharp(photo).resize(200).webp().toBuffer(); // costs: render
export const size = (photo: Buffer) => sharp(photo).metadata();
