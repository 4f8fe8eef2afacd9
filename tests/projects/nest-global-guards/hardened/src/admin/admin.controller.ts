import { Controller, Delete, Get, Param, ParseIntPipe } from '@nestjs/common';
import { Roles } from '../auth/roles.guard';
import { PrismaService } from '../prisma.service';

@Controller('admin/readers')
@Roles('admin')
export class AdminController {
  constructor(private readonly prisma: PrismaService) {}

  @Get()
  all() {
    return this.prisma.reader.findMany({ select: { id: true, email: true } });
  }

  @Delete(':id')
  remove(@Param('id', ParseIntPipe) id: number) {
    return this.prisma.reader.delete({ where: { id } });
  }
}
