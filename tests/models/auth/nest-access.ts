import { Controller, Get, UseGuards } from '@nestjs/common';
import { ACGuard, UseRoles } from 'nest-access-control';

@Controller('reports')
export class ReportsController {
  @UseGuards(ACGuard) // protection: role
  @UseRoles({ resource: 'report', action: 'read' })
  @Get()
  all() {
    return [];
  }
}
