import { Body, Controller, HttpCode, Post, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import * as argon2 from 'argon2';
import { PrismaService } from '../prisma.service';
import { CredentialsDto } from './credentials.dto';
import { Public } from './public.decorator';

@Public()
@Controller('auth')
export class AuthController {
  constructor(private readonly prisma: PrismaService, private readonly jwt: JwtService) {}

  @Post('login') // ! require-auth-rate-limit
  @HttpCode(200)
  async login(@Body() { email, password }: CredentialsDto) {
    const reader = await this.prisma.reader.findUnique({ where: { email } });
    if (!reader || !(await argon2.verify(reader.hash, password))) throw new UnauthorizedException();
    return { token: await this.jwt.signAsync({ sub: reader.id, role: reader.role }) };
  }

  @Post('register') // ! require-auth-rate-limit
  async register(@Body() body: any) {
    const { id } = await this.prisma.reader.create({ data: { email: body.email, hash: await argon2.hash(body.password) } }); // ! no-unvalidated-input
    return { id };
  }
}
