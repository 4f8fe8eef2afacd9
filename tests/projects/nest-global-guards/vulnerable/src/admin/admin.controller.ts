import { Controller, Delete, Get, Param, ParseIntPipe } from '@nestjs/common';
import { Public } from '../auth/public.decorator';
import { PrismaService } from '../prisma.service';

@Controller('admin/readers')
export class AdminController {
  constructor(private readonly prisma: PrismaService) {}

  @Public()
  @Get() // ! require-route-auth
  all() {
    return this.prisma.reader.findMany({ select: { id: true, email: true } });
  }

  @Delete(':id') // ! require-admin-role (strict)
  remove(@Param('id', ParseIntPipe) id: number) {
    return this.prisma.reader.delete({ where: { id } });
  }
}
