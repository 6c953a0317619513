import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { IdentityModule } from '../identity';
import { LaterVisits } from './later-visits';
import { LetterSource } from './letter-source';
import { PlanReader } from './plan-reader';
import { PlanWithdrawals } from './plan-withdrawals';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';
import { RecordPrint } from './record-print';
import { SheetSource } from './sheet-source';
import { Typesetter } from './typesetter';

@Module({
  imports: [IdentityModule, AssessmentsModule],
  controllers: [PlansController],
  providers: [LaterVisits, LetterSource, PlanReader, PlansService, PlanWithdrawals, RecordPrint, SheetSource, Typesetter],
  exports: [LetterSource, PlansService, Typesetter],
})
export class PlansModule {}
