import { BadRequestException, Controller, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Guested } from '../common/session.middleware';

@Controller('photos')
export class PhotosController {
  @Post()
  @UseInterceptors(FileInterceptor('photo', {
    limits: { fileSize: 3 * 1024 * 1024, files: 1 },
    fileFilter: (_req, file, done) => done(null, file.mimetype === 'image/jpeg'),
  }))
  async add(@UploadedFile() photo: Express.Multer.File, @Req() req: Guested) {
    if (!photo) throw new BadRequestException();
    const name = `${req.guest.id}-${randomUUID()}.jpg`;
    await writeFile(`/srv/photos/${name}`, photo.buffer);
    return { name };
  }
}
