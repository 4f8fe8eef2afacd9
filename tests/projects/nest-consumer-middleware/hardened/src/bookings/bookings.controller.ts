import { Controller, Delete, Get, NotFoundException, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { Guested } from '../common/session.middleware';
import { Booking } from '../entities';

@Controller('bookings')
export class BookingsController {
  constructor(@InjectRepository(Booking) private readonly bookings: Repository<Booking>) {}

  @Get()
  mine(@Req() req: Guested) {
    return this.bookings.findBy({ guestId: req.guest.id });
  }

  @Get(':id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Req() req: Guested) {
    return this.bookings.findOneBy({ id, guestId: req.guest.id });
  }

  @Delete(':id')
  async cancel(@Param('id', ParseUUIDPipe) id: string, @Req() req: Guested) {
    const booking = await this.bookings.findOneBy({ id });
    if (booking?.guestId !== req.guest.id) throw new NotFoundException();
    await this.bookings.delete(id);
  }

  @Get('search/:city')
  async inCity(@Param('city') city: string, @Req() req: Guested) {
    if (!city) throw new NotFoundException();
    return this.bookings.query('SELECT * FROM bookings WHERE guest_id = $1 AND city = $2', [req.guest.id, city]);
  }
}
