import { Body, Controller, Get, Logger, Post, UnauthorizedException, UseGuards, UsePipes, ValidationPipe } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { InjectRepository } from '@nestjs/typeorm';
import * as bcrypt from 'bcrypt';
import { IsEmail, IsString, MaxLength, MinLength } from 'class-validator';
import { Repository } from 'typeorm';
import { User } from './user.entity';

class LoginDto {
  @IsEmail()
  email!: string;

  @IsString()
  @MinLength(12)
  @MaxLength(72)
  password!: string;
}

@Controller('auth')
@UseGuards(ThrottlerGuard)
@UsePipes(new ValidationPipe({ whitelist: true }))
export class AuthController {
  private readonly logger = new Logger(AuthController.name);

  constructor(
    @InjectRepository(User) private readonly users: Repository<User>,
    private readonly jwt: JwtService,
  ) {}

  @Post('login')
  @Throttle({ default: { limit: 5, ttl: 900_000 } })
  async login(@Body() dto: LoginDto) {
    const user = await this.users.findOneBy({ email: dto.email });
    if (!user || !(await bcrypt.compare(dto.password, user.passwordHash))) {
      throw new UnauthorizedException();
    }
    const accessToken = await this.jwt.signAsync({ sub: user.id });
    this.logger.debug(`user ${user.id} logged in`);
    return { accessToken };
  }

  @Throttle({ default: { limit: 5, ttl: 900_000 } })
  @Post('register')
  async register(@Body() body: LoginDto) {
    const passwordHash = await bcrypt.hash(body.password, 12);
    const user = await this.users.save({ email: body.email, passwordHash });
    return { id: user.id };
  }

  @Get('ping')
  ping() {
    return 'pong';
  }
}
