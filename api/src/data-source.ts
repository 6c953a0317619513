/** The database as TypeORM sees it: every entity and migration by name, nothing synchronised behind anybody's back. */
import type { EventEmitter } from 'node:events';
import type { DataSourceOptions } from 'typeorm';
import {
  AmendmentRow,
  AssessmentChange,
  AssessmentRow,
  CaseloadDayRow,
  CaseloadOpenRow,
  CaseloadRollupRow,
  Episode,
  FlagActionRow,
} from './assessments';
import { AuditEvent, AuditHead } from './audit';
import { Clinic, Login, PractitionerRow, Session, SignInFailure } from './identity';
import { Begin1764000000000 } from './migrations/1764000000000-begin';
import { CountByDay1764000001000 } from './migrations/1764000001000-count-by-day';
import { ChainAudit1764000002000 } from './migrations/1764000002000-chain-audit';
import { CountOpen1764000003000 } from './migrations/1764000003000-count-open';
import { DrawPlansAgain1764000004000 } from './migrations/1764000004000-draw-plans-again';
import { FollowCorrections1764000005000 } from './migrations/1764000005000-follow-corrections';
import { GuardSignature1764000006000 } from './migrations/1764000006000-guard-signature';
import { GuardFlagActions1764000007000 } from './migrations/1764000007000-guard-flag-actions';
import { ClinicTimeZone1764000008000 } from './migrations/1764000008000-clinic-time-zone';
import { KeepPrintedWords1764000009000 } from './migrations/1764000009000-keep-printed-words';
import { ClinicCoreTests1764000010000 } from './migrations/1764000010000-clinic-core-tests';
import { DraftDanger1764000011000 } from './migrations/1764000011000-draft-danger';
import { KeepCoreSet1764000012000 } from './migrations/1764000012000-keep-core-set';
import { PlanGoals1764000013000 } from './migrations/1764000013000-plan-goals';
import { Referrals1764000014000 } from './migrations/1764000014000-referrals';
import { PlanJudgements1764000015000 } from './migrations/1764000015000-plan-judgements';
import { PatientCounter, PatientRow } from './patients';
import { PlanRow } from './plans';
import { ReferralEventRow, ReferralRow } from './referrals';

/** A statement of a request is given up after `answerWithinMs`; migrations and recounts may take as long as they need. */
export function databaseOptions(url: string, poolSize: number, answerWithinMs?: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [
      Clinic,
      PractitionerRow,
      Login,
      Session,
      SignInFailure,
      AuditEvent,
      AuditHead,
      PatientRow,
      PatientCounter,
      Episode,
      AssessmentRow,
      AssessmentChange,
      FlagActionRow,
      AmendmentRow,
      CaseloadDayRow,
      CaseloadOpenRow,
      CaseloadRollupRow,
      PlanRow,
      ReferralRow,
      ReferralEventRow,
    ],
    migrations: [
      Begin1764000000000,
      CountByDay1764000001000,
      ChainAudit1764000002000,
      CountOpen1764000003000,
      DrawPlansAgain1764000004000,
      FollowCorrections1764000005000,
      GuardSignature1764000006000,
      GuardFlagActions1764000007000,
      ClinicTimeZone1764000008000,
      KeepPrintedWords1764000009000,
      ClinicCoreTests1764000010000,
      DraftDanger1764000011000,
      KeepCoreSet1764000012000,
      PlanGoals1764000013000,
      Referrals1764000014000,
      PlanJudgements1764000015000,
    ],
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    poolSize,
    connectTimeoutMS: 5000,
    applicationName: 'stride',
    extra: {
      connectionTimeoutMillis: 5000,
      verify: hearOutLastWords,
      ...(answerWithinMs === undefined ? {} : { query_timeout: answerWithinMs }),
    },
  };
}

/**
 * Between the pool that hands over a new connection and TypeORM that takes it nobody listens to it; a server that says
 * goodbye in that very moment (it stops, or cuts the connection) would end the whole process. What a dead connection
 * means is told by the next statement on it.
 */
function hearOutLastWords(connection: EventEmitter, done: (error?: Error) => void): void {
  connection.on('error', () => undefined);
  done();
}
