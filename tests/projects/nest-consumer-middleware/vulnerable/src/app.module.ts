import { MiddlewareConsumer, Module, NestModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptsMiddleware } from './common/attempts.middleware';
import { SessionMiddleware } from './common/session.middleware';
import { BookingsController } from './bookings/bookings.controller';
import { Booking, Guest } from './entities';
import { ManagersController } from './managers/managers.controller';
import { PhotosController } from './photos/photos.controller';
import { SignInController } from './sign-in/sign-in.controller';

@Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [Booking, Guest] }),
    TypeOrmModule.forFeature([Booking, Guest]),
  ],
  controllers: [SignInController, BookingsController, ManagersController, PhotosController],
})
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(AttemptsMiddleware).forRoutes('login');
    consumer.apply(SessionMiddleware).forRoutes(BookingsController, PhotosController);
  }
}
