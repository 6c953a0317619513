/** Assessments: structured examinations, written by changes, signed and then frozen. */
export { ASSESSMENT_SCHEMAS } from './assessment.schemas';
export { AssessmentRow } from './assessment.entity';
export { AssessmentsModule } from './assessments.module';
export { AssessmentsRepository } from './assessments.repository';
export {
  CaseloadDayRow,
  CaseloadOpenRow,
  CaseloadRollupRow,
  countsOf,
  LEVELS,
  MEASURES,
  shardOf,
  wasNew,
} from './caseload-rollup';
export { Corrections, type Correction } from './corrections';
export { findingRows, type Document } from './document';
export { standingAfter, type Standing } from './episode-standing';
export { DraftsService } from './drafts.service';
export { Episode } from './episode.entity';
export { FlagActionsService } from './flag-actions.service';
export { AmendmentRow, AssessmentChange, FlagActionRow } from './journal.entity';
export { SigningService } from './signing.service';
export { caseOf, type AmendmentRowRead, type FlagActionRead, type StoredRow } from './stored-assessment';
