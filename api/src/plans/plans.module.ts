import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments';
import { IdentityModule } from '../identity';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';
import { SheetSource } from './sheet-source';
import { Typesetter } from './typesetter';

@Module({
  imports: [IdentityModule, AssessmentsModule],
  controllers: [PlansController],
  providers: [PlansService, SheetSource, Typesetter],
  exports: [PlansService],
})
export class PlansModule {}
