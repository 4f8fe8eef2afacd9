import { Body, Controller, Post, UnauthorizedException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import * as bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import { Repository } from 'typeorm';
import { Guest } from '../entities';
import type { SignInDto } from './sign-in.dto';

@Controller('auth')
export class SignInController {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  @Post('sign-in') // ! require-auth-rate-limit
  async signIn(@Body() body: SignInDto) {
    const guest = await this.guests.findOneBy({ email: body.email }); // ! no-unvalidated-input
    if (!guest || !(await bcrypt.compare(body.password, guest.hash))) throw new UnauthorizedException();
    return { token: jwt.sign({ id: guest.id, role: guest.role }, process.env.JWT_SECRET!, { expiresIn: '2h' }) };
  }

  @Post('sign-up') // ! require-auth-rate-limit
  async signUp(@Body() body: SignInDto) {
    const guest = await this.guests.save({ email: body.email, hash: await bcrypt.hash(body.password, 12) }); // ! no-unvalidated-input
    return { id: guest.id };
  }
}
