import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@nestjs/platform-express'],
  docs: 'https://docs.nestjs.com/techniques/file-upload',
  costs: [{ at: '{FileInterceptor,FilesInterceptor,FileFieldsInterceptor,AnyFilesInterceptor}()', of: 'upload' }],
});
