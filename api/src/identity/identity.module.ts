import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { AuthController } from './auth.controller';
import { ClinicController } from './clinic.controller';
import { ClinicService } from './clinic.service';
import { IdentityService } from './identity.service';
import { Passwords } from './passwords';
import { PractitionersController } from './practitioners.controller';
import { PractitionersService } from './practitioners.service';

@Module({
  controllers: [AuthController, ClinicController, PractitionersController],
  providers: [
    ClinicService,
    IdentityService,
    Passwords,
    PractitionersService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [IdentityService, PractitionersService],
})
export class IdentityModule {}
