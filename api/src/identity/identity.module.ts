import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AuthController } from './auth.controller';
import { IdentityService } from './identity.service';
import { Passwords } from './passwords';
import { PractitionersController } from './practitioners.controller';
import { PractitionersService } from './practitioners.service';

@Module({
  controllers: [AuthController, PractitionersController],
  providers: [
    IdentityService,
    Passwords,
    PractitionersService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [IdentityService, PractitionersService],
})
export class IdentityModule {}
