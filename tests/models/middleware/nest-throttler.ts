import { Controller, Module, Post, UseGuards } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Throttle, ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('auth')
@UseGuards(ThrottlerGuard) // protection: rate-limit
export class AuthController {
  @Throttle({ default: { ttl: 900_000, limit: 5 } }) // settings: rate-limit
  @Post('login')
  login() { // protection: rate-limit
    return 'in';
  }

  @Throttle(5, 900) // settings: rate-limit
  @Post('otp')
  otp() { // protection: rate-limit
    return 'in';
  }
}

@Module({
  imports: [
    ThrottlerModule.forRoot([{ ttl: 60_000, limit: 20 }]), // settings: rate-limit
    ThrottlerModule.forRoot({ throttlers: [{ ttl: 60_000, limit: 20 }] }), // settings: rate-limit
  ],
  providers: [{ provide: APP_GUARD, useClass: ThrottlerGuard }], // protection: rate-limit
})
export class AppModule {}
