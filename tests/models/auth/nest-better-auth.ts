import { Controller, Get, UseGuards } from '@nestjs/common';
import { AuthGuard } from '@thallesp/nestjs-better-auth';

@Controller('orders')
@UseGuards(AuthGuard) // protection: auth
export class OrdersController {
  @Get()
  all() {
    return [];
  }
}
