import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity';
import { AssessmentListService } from './assessment-list.service';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsRepository } from './assessments.repository';
import { CaseloadRollup } from './caseload-rollup';
import { Corrections } from './corrections';
import { CorrectionsService } from './corrections.service';
import { DraftsService } from './drafts.service';
import { EpisodeStanding } from './episode-standing';
import { EpisodesService } from './episodes.service';
import { FlagActionsService } from './flag-actions.service';
import { ReasoningController } from './reasoning.controller';
import { SigningService } from './signing.service';

@Module({
  imports: [IdentityModule],
  controllers: [AssessmentsController, ReasoningController],
  providers: [
    AssessmentsRepository,
    AssessmentListService,
    CaseloadRollup,
    Corrections,
    CorrectionsService,
    DraftsService,
    EpisodeStanding,
    EpisodesService,
    FlagActionsService,
    SigningService,
  ],
  exports: [AssessmentsRepository, Corrections, DraftsService, FlagActionsService, SigningService],
})
export class AssessmentsModule {}
