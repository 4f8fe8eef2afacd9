import { Body, Controller, Get, Logger, Post, UnauthorizedException } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { InjectRepository } from '@nestjs/typeorm';
import * as bcrypt from 'bcrypt';
import { Repository } from 'typeorm';
import { User } from './user.entity';

interface LoginDto {
  email: string;
  password: string;
}

@Controller('auth')
export class AuthController {
  private readonly logger = new Logger(AuthController.name);

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly jwt: JwtService,
  ) {}

  @Post('login') // ! require-auth-rate-limit
  async login(@Body() dto: LoginDto) {
    const user = await this.users.findOneBy({ email: dto.email }); // ! no-unvalidated-input
    if (!user || !(await bcrypt.compare(dto.password, user.passwordHash))) {
      throw new UnauthorizedException();
    }
    const accessToken = await this.jwt.signAsync({ sub: user.id });
    this.logger.debug(`${user.email} logged in: ${accessToken}`); // ! no-sensitive-logs
    return { accessToken };
  }

  @Post('register') // ! require-auth-rate-limit
  async register(@Body() body: any) {
    const passwordHash = await bcrypt.hash(body.password, 12);
    const user = await this.users.save({ ...body, passwordHash }); // ! no-unvalidated-input
    return { id: user.id };
  }

  @Get('ping')
  ping() {
    return 'pong';
  }
}
