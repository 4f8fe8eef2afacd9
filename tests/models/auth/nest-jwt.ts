import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(private readonly jwt: JwtService) {}

  async canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    const claims = await this.jwt.verifyAsync(request.headers.authorization); // protection: auth; protection: signature; source: session
    request.userId = claims.sub; // protection: auth; protection: signature; source: session
    return true;
  }
}
