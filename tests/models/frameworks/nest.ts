import {
  ArgumentsHost, Body, Catch, InternalServerErrorException, Controller, ExceptionFilter, Get, Header, Headers, Logger, Param, ParseEnumPipe, ParseIntPipe, Post, Query, RawBody, Req, Res, UploadedFile,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

@Controller('cats')
export class CatsController {
  private readonly logger = new Logger('cats');

  @Get(':id')
  @Header('Cache-Control', 'none') // header
  find(@Param('id') id: string, @Query() query: object, @Headers('accept') accept: string) { // source: remote
    return { id, query, accept }; // source: remote; sink: response
  }

  @Get('piped/:n/:kind')
  piped(
    @Param('n', ParseIntPipe) n: number, // safe: all,shape; source: remote
    @Param('kind', new ParseEnumPipe({})) kind: string) { // source: remote; safe: all,shape
    return { n, kind }; // source: remote; sink: response
  }

  @Post()
  create(
    @Body() body: object, // source: remote
    @RawBody() raw: Buffer, // source: remote
    @UploadedFile() file: object, // source: remote
    @Req() req, @Res() res) {
    res.json(req.query);
    this.logger.log('made'); // sink: log
    Logger.warn('made'); // sink: log
    return { body, raw, file }; // source: remote; sink: response
  }
}

@Catch()
export class Everything implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost) { // source: error
    const response = host.switchToHttp().getResponse();
    if (response.headersSent) throw new InternalServerErrorException('Gone wrong'); // sink: response
    response.status(500).json({ message: String(exception) }); // source: error
  }
}

async function bootstrap() {
  const app = await NestFactory.create(CatsController);
  app.use('/x', (req, res, next) => next()); // mount
}
bootstrap();
