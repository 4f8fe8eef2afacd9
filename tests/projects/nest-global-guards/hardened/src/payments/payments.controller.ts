import { BadRequestException, Controller, Headers, HttpCode, Post, Req, type RawBodyRequest } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import type { Request } from 'express';
import Stripe from 'stripe';
import { Public } from '../auth/public.decorator';
import { PrismaService } from '../prisma.service';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY!);

@Public()
@SkipThrottle()
@Controller('webhooks')
export class PaymentsController {
  constructor(private readonly prisma: PrismaService) {}

  @Post('stripe')
  @HttpCode(204)
  async paid(@Req() request: RawBodyRequest<Request>, @Headers('stripe-signature') signature: string) {
    let event: Stripe.Event;
    try {
      event = stripe.webhooks.constructEvent(request.rawBody!, signature, process.env.STRIPE_WEBHOOK_SECRET!);
    } catch {
      throw new BadRequestException();
    }
    if (event.type === 'invoice.paid') {
      await this.prisma.reader.updateMany({ where: { customer: String(event.data.object.customer) }, data: { paid: true } });
    }
  }
}
