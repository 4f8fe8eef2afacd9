import { BadRequestException, Controller, Headers, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import type { Request } from 'express';
import { z } from 'zod';
import { Public } from '../auth/public.decorator';
import { PrismaService } from '../prisma.service';

const Paid = z.object({ type: z.string().max(100), data: z.object({ object: z.object({ customer: z.string().max(100) }) }) });

@Public()
@SkipThrottle()
@Controller('webhooks')
export class PaymentsController {
  constructor(private readonly prisma: PrismaService) {}

  @Post('stripe') // ! require-webhook-signature
  @HttpCode(204)
  async paid(@Req() request: RawBodyRequest<Request>, @Headers('stripe-signature') signature: string) {
    if (!signature) throw new BadRequestException();
    const event = Paid.parse(JSON.parse(String(request.rawBody)));
    if (event.type === 'invoice.paid') {
      await this.prisma.reader.updateMany({ where: { customer: String(event.data.object.customer) }, data: { paid: true } });
    }
  }
}
