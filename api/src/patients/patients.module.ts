import { Module } from '@nestjs/common';
import { PatientListService } from './patient-list.service';
import { PatientsController } from './patients.controller';
import { PatientsService } from './patients.service';

@Module({
  controllers: [PatientsController],
  providers: [PatientListService, PatientsService],
  exports: [PatientsService],
})
export class PatientsModule {}
