import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AuthGuard, RoleGuard } from 'nest-keycloak-connect';

@Module({
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard }, // protection: auth
    { provide: APP_GUARD, useClass: RoleGuard }, // protection: role
  ],
})
export class AppModule {}
