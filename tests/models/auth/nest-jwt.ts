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

@Injectable()
export class Tokens {
  constructor(private readonly jwt: JwtService) {}

  issue(id: string) {
    return this.jwt.signAsync({ sub: id }); // sensitive: token
  }
}
// file: secrets.ts
import { JwtModule, JwtService } from '@nestjs/jwt';
export const fixed = JwtModule.register({ secret: process.env.JWT_SECRET }); // secret: signing
export const later = JwtModule.registerAsync({ useFactory: () => ({
  secret: process.env.JWT_SECRET, // secret: signing
}) });
export const issue = (service: JwtService) => service.signAsync({ sub: '7' }, { secret: process.env.JWT_SECRET }); // secret: signing; sensitive: token
