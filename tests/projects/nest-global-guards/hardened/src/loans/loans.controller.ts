import { Body, Controller, Delete, Get, Param, ParseIntPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { LoanDto } from './loan.dto';
import { LoansService } from './loans.service';

interface Reading extends Request {
  user: { sub: number; role: string };
}

@Controller('loans')
export class LoansController {
  constructor(private readonly loans: LoansService) {}

  @Get()
  mine(@Req() request: Reading) {
    return this.loans.of(request.user.sub);
  }

  @Post()
  borrow(@Body() loan: LoanDto, @Req() request: Reading) {
    return this.loans.borrow(loan.bookId, request.user.sub);
  }

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number, @Req() request: Reading) {
    return this.loans.one(id, request.user.sub);
  }

  @Delete(':id')
  giveBack(@Param('id', ParseIntPipe) id: number, @Req() request: Reading) {
    return this.loans.remove(id, request.user.sub);
  }
}
