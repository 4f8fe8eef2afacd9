import { Controller, Get, Param, ParseUUIDPipe, Post, UseGuards } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { Roles, RolesGuard } from '../common/roles.guard';
import { Guest } from '../entities';

@Controller('admin/guests')
@UseGuards(RolesGuard)
@Roles('manager')
export class ManagersController {
  constructor(@InjectRepository(Guest) private readonly guests: Repository<Guest>) {}

  @Get()
  all() {
    return this.guests.find({ select: { id: true, email: true } });
  }

  @Post(':id/block')
  async block(@Param('id', ParseUUIDPipe) id: string) {
    await this.guests.update(id, { blocked: true });
  }
}
