import { Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Guest } from '../entities';

@Controller('admin/guests')
export class ManagersController {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  @Get() // ! require-route-auth
  all() {
    return this.guests.find({ select: { id: true, email: true } });
  }

  @Post(':id/block') // ! require-route-auth (strict)
  async block(@Param('id', ParseUUIDPipe) id: string) {
    await this.guests.update(id, { blocked: true });
  }
}
