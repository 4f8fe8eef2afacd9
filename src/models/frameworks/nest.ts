import { definePackage } from '../schema.js';

const EXCEPTIONS =
  '{HttpException,BadRequestException,UnauthorizedException,ForbiddenException,NotFoundException,MethodNotAllowedException,NotAcceptableException,RequestTimeoutException,ConflictException,GoneException,PreconditionFailedException,PayloadTooLargeException,UnsupportedMediaTypeException,UnprocessableEntityException,ImATeapotException,MisdirectedException,InternalServerErrorException,NotImplementedException,BadGatewayException,ServiceUnavailableException,GatewayTimeoutException,HttpVersionNotSupportedException}';

export default definePackage({
  packages: ['@nestjs/common', '@nestjs/core'],
  docs: 'https://docs.nestjs.com/controllers',
  places: {
    method: ['@Get', '@Post', '@Put', '@Patch', '@Delete', '@All', '@Options', '@Head'],
    host: ['@Catch.catch=>1', 'type:ArgumentsHost', 'ArgumentsHost#', 'type:ExecutionContext'],
    file: ['@UploadedFile', '@UploadedFiles'],
    req: ['@Req', '@Request', 'host.switchToHttp().getRequest()', 'host.getArgByIndex()'],
    res: ['@Res', '@Response', 'host.switchToHttp().getResponse()'],
    app: ['NestFactory.create().await', 'NestFactory.create()', 'type:INestApplication'],
  },
  aliases: { req: 'express!req', res: 'express!res' },
  sources: [
    { at: '@Body', kind: 'remote', shape: 'object', part: 'body' },
    { at: '@RawBody', kind: 'remote', shape: 'string', part: 'body' },
    { at: '@Query', kind: 'remote', shape: 'object', part: 'query' },
    { at: '@Param', kind: 'remote', shape: 'string', part: 'params' },
    { at: '@Headers', kind: 'remote', shape: 'string', part: 'headers' },
    { at: 'file', kind: 'remote', shape: 'object', part: 'files' },
    { at: '@Catch.catch=>0', kind: 'error' },
  ],
  // Pipes in a parameter's decorator: the value is a number, a boolean, a UUID or one of an enum, or the request is refused.
  sanitizers: [
    { at: '{ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe}', kinds: ['all', 'shape'] },
    { at: '{ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe}#', kinds: ['all', 'shape'] },
  ],
  sinks: [
    { at: 'method=>return', kind: 'response' },
    // Nest answers its own exceptions with the text or object they were made with.
    { at: `${EXCEPTIONS}(0)`, kind: 'response', errorsAs: 'message' },
    { at: '{Logger,ConsoleLogger}#.{log,error,warn,debug,verbose,fatal}(*)', kind: 'log' },
    { at: 'Logger.{log,error,warn,debug,verbose,fatal}(*)', kind: 'log' },
  ],
  headers: [{ at: 'Header', name: 0, value: 1 }],
  routers: [{ at: 'NestFactory.create()', standsAlone: 'always' }],
  mounts: [{ register: 'app.use', path: 'optional', chain: 'rest' }],
  controllers: [
    {
      controller: 'Controller',
      methods: { Get: 'GET', Post: 'POST', Put: 'PUT', Patch: 'PATCH', Delete: 'DELETE', All: 'ALL', Options: 'OPTIONS', Head: 'HEAD', Sse: 'GET' },
      guards: ['UseGuards'],
      interceptors: ['UseInterceptors'],
      pipes: ['UsePipes'],
      applied: ['applyDecorators'],
      marks: { sets: 'SetMetadata', reads: ['get', 'getAll', 'getAllAndOverride', 'getAllAndMerge'] },
      everywhere: {
        app: ['useGlobalGuards', 'useGlobalPipes', 'useGlobalInterceptors'], tokens: ['APP_GUARD', 'APP_PIPE', 'APP_INTERCEPTOR'],
        module: 'Module', consumer: { apply: 'apply', to: 'forRoutes' },
      },
    },
  ],
});
