import { Injectable } from '@nestjs/common';
import { PrismaService } from '../prisma.service';

@Injectable()
export class LoansService {
  constructor(private readonly prisma: PrismaService) {}

  of(readerId: number) {
    return this.prisma.loan.findMany({ where: { readerId } });
  }

  borrow(bookId: number, readerId: number) {
    return this.prisma.loan.create({ data: { bookId, readerId } });
  }

  one(id: number) {
    return this.prisma.loan.findUnique({ where: { id } });
  }

  remove(id: number) {
    return this.prisma.loan.delete({ where: { id } });
  }
}
