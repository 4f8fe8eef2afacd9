import { Controller, Get, Injectable, Post, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';

@Injectable()
export class JwtAuthGuard extends AuthGuard('jwt') {} // protection: auth

@Controller()
export class OrdersController {
  @UseGuards(AuthGuard(['jwt', 'api-key'])) // protection: auth
  @Get('orders')
  orders() {
    return [];
  }

  @UseGuards(AuthGuard('local'))
  @Post('login')
  login() {
    return {};
  }
}
