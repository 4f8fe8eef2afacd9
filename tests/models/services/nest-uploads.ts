import { AnyFilesInterceptor, FileInterceptor, NoFilesInterceptor } from '@nestjs/platform-express';

export const one = FileInterceptor('file'); // costs: upload
export const all = AnyFilesInterceptor(); // costs: upload
export const none = NoFilesInterceptor();
