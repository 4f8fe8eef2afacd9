import { describe, expect, it } from 'vitest';
import { Routes } from '../../src/routes/index.js';
import { folder } from './folder.js';

const PUBLIC = "import { SetMetadata } from '@nestjs/common';\nexport const IS_PUBLIC = 'isPublic';\nexport const Public = () => SetMetadata(IS_PUBLIC, true);";
const MODULE = "import { Module } from '@nestjs/common';\nimport { APP_GUARD } from '@nestjs/core';\nimport { UsersController } from './users.controller';\nimport { SignedIn } from './signed-in.guard';\n@Module({ controllers: [UsersController], providers: [{ provide: APP_GUARD, useClass: SignedIn }] })\nexport class AppModule {}";
const CONTROLLER = "import { Controller, Get } from '@nestjs/common';\nimport { Public } from './public';\n@Controller('users')\nexport class UsersController {\n  @Public()\n  @Get('all')\n  all() { return []; }\n  @Get('me')\n  me() { return {}; }\n}";
const ASKS = 'const request = context.switchToHttp().getRequest();\n    if (!request.user) throw new UnauthorizedException();\n    return true;';
const guard = (before: string): string => `import { UnauthorizedException } from '@nestjs/common';\nimport { IS_PUBLIC } from './public';\nexport class SignedIn {\n  constructor(private readonly reflector) {}\n  canActivate(context) {\n    ${before}\n    ${ASKS}\n  }\n}`;

function statesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const app = folder({ 'app.module.ts': MODULE, 'public.ts': PUBLIC, 'users.controller.ts': CONTROLLER, ...files });
  const routes = new Routes(app.facts('users.controller.ts'));
  return routes.routes.map((route) => `${route.name ?? ''} ${routes.protectionOf(route, 'auth').state}`);
}

describe('a route that is marked as public', () => {
  it('is open where the guard of all controllers lets the mark pass', () => {
    const reads = 'const isPublic = this.reflector.getAllAndOverride(IS_PUBLIC, [context.getHandler(), context.getClass()]);\n    if (isPublic) return true;';
    expect(statesOf({ 'signed-in.guard.ts': guard(reads) })).toEqual(['all open', 'me protected']);
  });

  it('is open where the guard tests it on the spot', () => {
    expect(statesOf({ 'signed-in.guard.ts': guard("if (this.reflector.get('isPublic', context.getHandler())) { return true; }") })).toEqual(['all open', 'me protected']);
  });

  it('is protected by a guard that never reads marks', () => {
    expect(statesOf({ 'signed-in.guard.ts': guard('') })).toEqual(['all protected', 'me protected']);
  });

  it('is protected by a guard that reads another mark', () => {
    expect(statesOf({ 'signed-in.guard.ts': guard("if (this.reflector.get('isHealth', context.getHandler())) return true;") })).toEqual(['all protected', 'me protected']);
  });

  it('is open where the whole controller is marked, on the spot', () => {
    const reads = "const isPublic = this.reflector.getAllAndOverride('isPublic', [context.getHandler(), context.getClass()]);\n    if (isPublic === true) return true;";
    const controller = "import { Controller, Get, SetMetadata } from '@nestjs/common';\n@SetMetadata('isPublic', true)\n@Controller('users')\nexport class UsersController {\n  @Get('all')\n  all() { return []; }\n}";
    expect(statesOf({ 'signed-in.guard.ts': guard(reads), 'users.controller.ts': controller })).toEqual(['all open']);
  });
});
